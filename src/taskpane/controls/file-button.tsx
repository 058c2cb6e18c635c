import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

export interface FileButtonProps {
  readonly label: string;
  /** What the file dialog offers: `.json,application/json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly size?: NonNullable<ButtonProps['size']>;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly icon?: ReactElement;
}

/** A button that lets the user choose a file. The field itself is hidden: browsers word it their way. */
export function FileButton(props: FileButtonProps): ReactElement {
  const { label, accept, onFile, size, appearance, icon } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        onClick={() => field.current?.click()}
        {...(size ? { size } : {})}
        {...(appearance ? { appearance } : {})}
        {...(icon ? { icon } : {})}
      >
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file chosen again must be read again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
