import { CellStyles } from './cell-styles';
import { ModelObject } from './model-object';

/** Puts back what was remembered. */
export type Restore = () => void;

/**
 * Remembers all that an object of the model holds, and the objects it has in turn. State stands in
 * properties that can be read and set, or in fields that can be seen at run time; a `#field` must
 * have such a property. A range is a value: what stands in its cells is no part of it.
 *
 * @param without objects to be left as they are, with all that they have.
 */
export function mementoOf(root: ModelObject, without: readonly ModelObject[] = []): Restore {
  const objects = new Set<ModelObject>(without);
  const restores: Restore[] = [];

  const visit = (value: unknown): void => {
    if (!(value instanceof ModelObject) || value.keepsReference || objects.has(value)) return;
    objects.add(value);
    // Properties first: setting one may change fields, and those have the last word.
    for (const name of propertiesOf(value)) remember(value, name);
    for (const name of Object.keys(value)) remember(value, name);
  };
  const remember = (owner: ModelObject, name: string): void => {
    const value: unknown = Reflect.get(owner, name);
    if (typeof value === 'function') return;
    if (value instanceof Map) {
      const entries = [...(value as Map<unknown, unknown>)];
      restores.push(() => {
        value.clear();
        for (const [key, item] of entries) value.set(key, item);
      });
      entries.forEach(([, item]) => visit(item));
    } else if (Array.isArray(value)) {
      const items: unknown[] = [...(value as unknown[])];
      restores.push(() => void (value as unknown[]).splice(0, Infinity, ...items));
      items.forEach(visit);
    } else if (value instanceof CellStyles) {
      restores.push(value.memento());
    } else {
      restores.push(() => {
        if (!Object.is(Reflect.get(owner, name), value)) Reflect.set(owner, name, value);
      });
      visit(value);
    }
  };
  visit(root);
  return () => restores.forEach((restore) => restore());
}

/** The properties of an object's class, and of those it extends, that can be read and set. */
export function propertiesOf(object: ModelObject): string[] {
  const names: string[] = [];
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype instanceof ModelObject;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const [name, { get, set }] of Object.entries(
      Object.getOwnPropertyDescriptors(prototype),
    )) {
      if (get && set) names.push(name);
    }
  }
  return names;
}
