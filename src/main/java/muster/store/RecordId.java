package muster.store;

/** The form of ids in a workspace. */
public final class RecordId {
  private RecordId() {}

  /**
   * Whether a text can be an id: 1 to 128 of {@code A-Z a-z 0-9 . _ -} with a letter or digit first
   * and no two dots in a row.
   */
  public static boolean isId(String text) {
    return Value.isId(text);
  }
}
