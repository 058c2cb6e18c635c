import { useEffect, useState } from 'react';
import { isDark } from './theme';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/**
 * Whether Office shows itself dark. Excel tells nobody when its theme changes, so the pane looks
 * again when the user comes back to it.
 */
export function useOfficeIsDark(): boolean {
  const [dark, setDark] = useState(readDark);
  useEffect(() => {
    const update = (): void => setDark(readDark());
    const system = window.matchMedia(SYSTEM_DARK);
    system.addEventListener('change', update);
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      system.removeEventListener('change', update);
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return dark;
}

function readDark(): boolean {
  // Typed as always there, but absent in some hosts.
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return isDark({
    isDarkTheme: office?.isDarkTheme,
    bodyBackgroundColor: office?.bodyBackgroundColor,
    systemIsDark: window.matchMedia(SYSTEM_DARK).matches,
  });
}
