import { Button, Input, Tooltip } from '@fluentui/react-components';
import { DismissRegular, TableCellEditRegular } from '@fluentui/react-icons';
import { readSelection, type Selection } from '../../workbook/insert-formula';
import { runInExcel } from '../../workbook/run-in-excel';
import { usePane, useTexts } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';

interface SelectionButtonProps {
  /** What the cells are for, for the name of the button. */
  readonly argument: string;
  readonly onPick: (selection: Selection) => void;
}

/** Takes the cells that are selected in the sheet. */
export function SelectionButton({ argument, onPick }: SelectionButtonProps) {
  const texts = useTexts(CONTROL_TEXTS);
  const { runTask } = usePane();
  const label = texts.takeSelection(argument);
  const pick = async (): Promise<void> => {
    const selection = await runTask({
      label: texts.readingSelection,
      work: () => runInExcel(readSelection),
    });
    if (selection) onPick(selection);
  };
  return (
    <Tooltip content={label} relationship="label">
      <Button icon={<TableCellEditRegular />} onClick={() => void pick()} />
    </Tooltip>
  );
}

interface CellReferenceProps {
  readonly argument: string;
  readonly address: string;
  readonly onClear: () => void;
}

/** The address of chosen cells, with a button to forget them. */
export function CellReference({ argument, address, onClear, ...field }: CellReferenceProps) {
  const texts = useTexts(CONTROL_TEXTS);
  const clear = (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={texts.clearCells(argument)}
      onClick={onClear}
    />
  );
  return (
    <Input
      {...field}
      readOnly
      value={address}
      placeholder={texts.noCells}
      style={{ flexGrow: 1, minWidth: 0 }}
      {...(address === '' ? {} : { contentAfter: clear })}
    />
  );
}
