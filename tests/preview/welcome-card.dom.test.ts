import { hostTexts } from '../../src/preview/host/host-texts';
import { createWelcomeCard, type WelcomeCard } from '../../src/preview/host/welcome-card';

let card: WelcomeCard;
let did: string[];
beforeEach(() => {
  did = [];
  document.body.innerHTML = '<iframe title="Taakvenster"></iframe>';
  card = createWelcomeCard(hostTexts('nl-NL'), '=PROGNOSE.BEZETTING("mediaan";2026)', {
    insert: () => did.push('insert'),
    openExample: () => did.push('example'),
    focusGrid: () => did.push('grid'),
  });
  document.body.append(card.element);
});

describe('the card for newcomers', () => {
  test('takes the keys as a dialog, of which Escape gives them to the sheet', () => {
    card.focus();
    expect(document.activeElement).toBe(card.element);
    expect(card.element.getAttribute('role')).toBe('dialog');
    card.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card.element.isConnected).toBe(false);
    expect(did).toEqual(['grid']);
  });

  test('keeps the keys while the grid is drawn, until the user does something', () => {
    const frame = document.querySelector('iframe');
    card.focus();
    frame?.focus();
    expect(document.activeElement).toBe(card.element);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    frame?.focus();
    expect(document.activeElement).toBe(frame);
  });

  test('gives the keys to the sheet when one of its buttons had them', () => {
    const [button] = card.element.querySelectorAll('button');
    button.focus();
    button.click();
    expect(did).toEqual(['insert', 'grid']);
    expect(card.element.isConnected).toBe(false);
  });

  test('goes away at Escape, wherever the keys go', () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card.element.isConnected).toBe(false);
    expect(did).toEqual([]);
  });

  test('stays when another window is looked at, and goes away when the pane has the keys', () => {
    dispatchEvent(new Event('blur'));
    expect(card.element.isConnected).toBe(true);
    document.querySelector('iframe')?.focus();
    dispatchEvent(new Event('blur'));
    expect(card.element.isConnected).toBe(false);
    expect(did).toEqual([]);
  });
});
