import { createContext, useContext } from 'react';

const TabVisibility = createContext(true);

export const TabVisibilityProvider = TabVisibility.Provider;

/** Whether the user sees this tab: a tab that was opened keeps its fields while another is shown. */
export function useTabVisible(): boolean {
  return useContext(TabVisibility);
}
