export function RefreshTab() {
  return null;
}
