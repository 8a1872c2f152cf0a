import { type Found, wayOf } from './candidate.ts';
import type { Voorstel } from './voorstel.ts';

/** What is told of one message, and what of it goes into the profile. */
export interface Regels {
  readonly klassen: Record<string, string>;
  readonly elementen: Record<string, string>;
  readonly regels: Voorstel[];
  /** Tells where a class (`naam` is its name) or an element (`class/element`) would stand. */
  tell(naam: string, found: Found): void;
  /** Tells that a class has no element of its own. */
  tellInline(naam: string, next: Found['best']): void;
}

/** @param before the ways that the other message was proposed to have */
export function createRegels(schema: 'fz825' | 'fz826', before: ReadonlyMap<string, string>): Regels {
  const klassen: Record<string, string> = {};
  const elementen: Record<string, string> = {};
  const regels: Voorstel[] = [];
  return {
    klassen,
    elementen,
    regels,
    tell: (naam, { best, next, isSure }) => {
      const waar = `${schema} ${naam}`;
      if (best === undefined) {
        regels.push({ waar, voorstel: null, zekerheid: 'ontbreekt', waarom: 'geen', naastBeste: null });
        return;
      }
      const way = wayOf(best.way);
      const [name, ...rest] = naam.split('/').reverse();
      if (way !== name) (rest.length === 0 ? klassen : elementen)[naam] = way;
      regels.push({
        waar,
        voorstel: way,
        zekerheid: isSure ? 'zeker' : 'voorstel',
        waarom: before.get(naam) === way ? 'heenbericht' : best.like.reason,
        naastBeste: next === undefined ? null : wayOf(next.way),
      });
    },
    tellInline: (naam, next) => {
      klassen[naam] = '.';
      const naastBeste = next === undefined ? null : wayOf(next.way);
      regels.push({
        waar: `${schema} ${naam}`,
        voorstel: '.',
        zekerheid: 'voorstel',
        waarom: 'vorm',
        naastBeste,
      });
    },
  };
}
