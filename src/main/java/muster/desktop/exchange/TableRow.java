package muster.desktop.exchange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import muster.desktop.kit.Words;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.TablePlan.Item;

/**
 * What would become of a row, in words.
 *
 * @param taken whether it is to be imported; of one that changes nothing it does not matter
 */
record TableRow(
    int number,
    Verdict verdict,
    String name,
    String detail,
    boolean alters,
    BooleanProperty taken) {
  static TableRow of(Item<?> item, boolean taken) {
    return new TableRow(
        item.row(),
        item.verdict(),
        item.name(),
        item.detail(),
        item.alters(),
        new SimpleBooleanProperty(taken && item.alters()));
  }

  String what() {
    return Words.text("import.verdict." + verdict.code());
  }
}
