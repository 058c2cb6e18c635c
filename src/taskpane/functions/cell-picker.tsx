import { Button, Input, Tooltip } from '@fluentui/react-components';
import { DismissRegular, TableCellEditRegular } from '@fluentui/react-icons';
import { FUNCTIONS_MESSAGES } from '../../i18n/functions';
import { readSelection, type Selection } from '../../workbook/insert-formula';
import { runInExcel } from '../../workbook/run-in-excel';
import { useMessages, usePane } from '../pane-context';

interface SelectionButtonProps {
  /** What the cells are for, for the name of the button. */
  readonly argument: string;
  readonly onPick: (selection: Selection) => void;
}

/** Takes the cells that are selected in the sheet. */
export function SelectionButton({ argument, onPick }: SelectionButtonProps) {
  const messages = useMessages(FUNCTIONS_MESSAGES);
  const { runTask } = usePane();
  const label = messages.useSelection(argument);
  const pick = async (): Promise<void> => {
    const selection = await runTask({
      label: messages.readingSelection,
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
  const messages = useMessages(FUNCTIONS_MESSAGES);
  const clear = (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={messages.clearCells(argument)}
      onClick={onClear}
    />
  );
  return (
    <Input
      {...field}
      readOnly
      value={address}
      placeholder={messages.noCells}
      style={{ flexGrow: 1, minWidth: 0 }}
      {...(address === '' ? {} : { contentAfter: clear })}
    />
  );
}
