import type { CompletionContext } from './context';

/**
 * Would this member break the composition as it stands? A jury has one president, and external professionals keep the
 * majority: proposed in turn, president, professionals, then the certifier.
 */
export function breaksComposition({ analysis, cursor }: CompletionContext, body: string): boolean {
  const [section, role, index] = cursor.path;
  if (section !== 'jury' || !/^- qualite:/.test(body)) return false;
  const { jury } = analysis.model.referentiel;
  const own =
    role === 'blocs'
      ? jury?.blocs?.[Number(index)]
      : role === 'vae'
        ? jury?.vae
        : role === 'certification'
          ? jury?.certification
          : undefined;
  const membres = own?.membres ?? [];
  if (/^ {2}president: true/m.test(body)) return membres.some(({ president }) => president?.value === true);
  if (/^ {2}externe: true/m.test(body)) return false;
  let all = 1;
  let external = 0;
  for (const { nombre, professionnel, externe } of membres) {
    const count = nombre?.value ?? 1;
    all += count;
    if (professionnel?.value === true && externe?.value === true) external += count;
  }
  return external * 2 <= all;
}
