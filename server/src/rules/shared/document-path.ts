/** Why a path is not that of a document that comes with the référentiel: one of its folder, or below. */
export type PathFault = 'absolu' | 'dehors' | 'adresse';

export function pathFaultOf(path: string): PathFault | undefined {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path) || /^(?:www\.|mailto:)/i.test(path)) return 'adresse';
  if (/^(?:[/\\~]|[a-z]:)/i.test(path)) return 'absolu';
  let depth = 0;
  for (const step of path.split(/[/\\]+/)) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return 'dehors';
  }
  return undefined;
}

/** With « / » between its steps, and no step that says nothing. */
export function normalisedPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split(/[/\\]+/)) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
