import { assessBericht } from 'fz825';
import { judgeLevering } from 'fz825/levering';
import { median } from './measure.ts';

/** Messages in a second by `judgeLevering`, and as times a loop over `assessBericht`, in turns. */
export async function leveringen(
  texts: readonly string[],
  context: { readonly peildatum: string; readonly omgeving: 'P' | 'T' },
  rounds: number,
): Promise<Readonly<Record<string, number>>> {
  const berichten = texts.map((inhoud, index) => ({ naam: `${index}`, inhoud }));
  const alone: number[] = [];
  const together: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await timed(() => texts.forEach((text) => void assessBericht(text, context))));
    together.push(await timed(() => judgeLevering(berichten, context).verslag));
  }
  return {
    'messages a second': (1000 * texts.length) / median(together),
    'as times a loop over assessBericht': median(together) / median(alone),
  };
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
