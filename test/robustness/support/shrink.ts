/** What a fault is about, whatever the text: its first line without its figures and quotes. */
export function kindOf(fault: string): string {
  return fault
    .split('\n', 1)[0]!
    .replace(/«[^»]*»/g, '«»')
    .replace(/\d+/g, 'N')
    .slice(0, 160);
}

/** A smaller text of which the same is true: lines are taken away, then letters, as long as it is. */
export function shrunk(text: string, isStill: (text: string) => boolean, attempts = 1_500): string {
  let left = attempts;
  const holds = (candidate: string) => left-- > 0 && isStill(candidate);
  const byLines = reduced(text.split(/(?<=\n)/), (parts) => holds(parts.join(''))).join('');
  return reduced([...byLines], (parts) => holds(parts.join(''))).join('');
}

/** As few of the parts as will do. */
export function reduced(
  parts: readonly string[],
  holds: (parts: readonly string[]) => boolean,
): readonly string[] {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (holds(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
