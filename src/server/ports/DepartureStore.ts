/**
 * Keeps a user from being named as an alert contact while their access is taken (R4). Whoever takes it begins a departure,
 * looks whether the record names them, and then takes it; of a save that names them in the same moment and the removal one is
 * refused, in whatever processes they run.
 */
export interface DepartureStore {
  /**
   * Once it resolves, for a minute or until it is cancelled, a `write` that has this user among its `named` is answered with `leaving`,
   * and every `write` before it is seen by `read`.
   * @returns the token that `cancel` takes
   */
  begin(accountId: string, userId: string): Promise<string>;
  /** The user stays after all. */
  cancel(accountId: string, token: string): Promise<void>;
}
