/** A server that ends as often in so short a time would end again. */
const MOST = 5;
const WITHIN_MS = 3 * 60 * 1000;

export const RESTARTED = 'Le serveur s’est arrêté : il est relancé. Rien de ce que vous écrivez n’est perdu.';
export const GIVEN_UP = `Le serveur de Référentiel s’est arrêté ${MOST} fois en trois minutes : il n’est plus relancé. Votre texte n’est pas touché. Pour réessayer : la commande « Référentiel : Redémarrer le serveur ».`;

/** When the server ended by itself, to tell an accident from a fault that comes back. */
export class Ends {
  readonly #times: number[] = [];

  /** Is it worth starting it again, after one more? */
  isWorthAnother(now: number): boolean {
    this.#times.push(now);
    if (this.#times.length < MOST) return true;
    return now - this.#times.shift()! > WITHIN_MS;
  }

  /** The author asked for a new start. */
  forget(): void {
    this.#times.length = 0;
  }
}
