/** Thrown inside a transaction to undo it and still give an expected answer. */
export class Undo<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super("undone");
  }

  /** The transaction's own answer, or the one it was undone with. */
  static async unless<Answer>(transaction: Promise<Answer>): Promise<Answer> {
    try {
      return await transaction;
    } catch (error) {
      if (error instanceof Undo) return error.answer as Answer;
      throw error;
    }
  }
}
