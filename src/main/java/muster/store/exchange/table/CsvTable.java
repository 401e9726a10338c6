package muster.store.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import muster.store.exchange.ImportException;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values (RFC 4180), with other separators too. */
final class CsvTable {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /** How many records are looked at to find out the separator. */
  private static final int SAMPLE = 20;

  private static final String SAID = "sep=";

  /** No text has it as a letter. */
  private static final String END = "\uFFFF";

  private CsvTable() {}

  /**
   * @param separator between cells, or null: to be found out
   * @param progress as that of {@link TableFile#read}
   */
  static Table read(
      String name, CsvText file, @Nullable Character separator, DoubleConsumer progress)
      throws ImportException {
    String text = file.text();
    int skipped = 0;
    Character said = separator;
    if (text.regionMatches(true, 0, SAID, 0, SAID.length()) && text.length() > SAID.length()) {
      said = separator == null ? Character.valueOf(text.charAt(SAID.length())) : separator;
      int end = text.indexOf('\n');
      text = end < 0 ? "" : text.substring(end + 1);
      skipped = 1;
    }
    char between = said == null ? separator(text) : said;
    if (between == '"' || between == '\r' || between == '\n') {
      throw ImportException.of("table.separator");
    }
    TableBudget budget = new TableBudget(progress, text.length());
    int begun = 0;
    int next = skipped + 1;
    boolean ended = false;
    // Where a quotation mark is not closed, the record behind the last one is part of it.
    try (CsvReader<CsvRecord> records = open(text + '\n' + END, between)) {
      for (Iterator<CsvRecord> each = records.iterator(); each.hasNext() && !ended; ) {
        CsvRecord record = each.next();
        if (record.getField(0).equals(END) && !each.hasNext()) {
          ended = true;
          continue;
        }
        begun = (int) record.getStartingLineNumber() + skipped;
        TableBudget.checkColumns(record.getFieldCount());
        for (String field : record.getFields()) {
          budget.takeText(field.length());
        }
        budget.add(begun, record.getFields(), Map.of());
        next = begun + lines(record);
      }
    } catch (CsvParseException e) {
      throw ImportException.of(
          "table.csv", next, TableBudget.MOST_COLUMNS, TableBudget.MOST_CHARACTERS);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", e);
    }
    if (!ended) {
      throw ImportException.of("table.quote", begun);
    }
    return budget.table(
        name, new TableSource(List.of(), null, file.charset(), between), notes(file));
  }

  /** How many lines a record goes over. */
  private static int lines(CsvRecord record) {
    int breaks = 0;
    for (String field : record.getFields()) {
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        boolean second = c == '\n' && i > 0 && field.charAt(i - 1) == '\r';
        breaks += (c == '\n' || c == '\r') && !second ? 1 : 0;
      }
    }
    return breaks + 1;
  }

  private static List<String> notes(CsvText file) {
    return file.guessed()
        ? List.of(ImportException.text("table.note.charset", file.charset().displayName()))
        : List.of();
  }

  private static CsvReader<CsvRecord> open(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        // So that every line is told, and the one is known that cannot be read.
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(TableBudget.MOST_CHARACTERS)
        .build(
            CsvRecordHandler.builder()
                .maxFields(TableBudget.MOST_COLUMNS + 1)
                .maxFieldSize(TableBudget.MOST_CHARACTERS)
                .maxRecordSize(TableBudget.MOST_CHARACTERS)
                .build(),
            text);
  }

  /** The separator that cuts the first records into most cells, and all into as many. */
  private static char separator(String text) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char each : SEPARATORS) {
      int score = score(text, each);
      if (score > most) {
        most = score;
        best = each;
      }
    }
    return best;
  }

  private static int score(String text, char separator) {
    List<Integer> counts = new ArrayList<>();
    try (CsvReader<CsvRecord> records = open(text, separator)) {
      Iterator<CsvRecord> each = records.iterator();
      while (counts.size() < SAMPLE && each.hasNext()) {
        CsvRecord record = each.next();
        if (record.getFieldCount() > 1 || !record.getField(0).isEmpty()) {
          counts.add(record.getFieldCount());
        }
      }
    } catch (CsvParseException | IOException e) {
      // What was read up to there counts.
    }
    if (counts.isEmpty()) {
      return 0;
    }
    int first = counts.getFirst();
    long alike = counts.stream().filter(count -> count == first).count();
    return (first - 1) * (int) alike;
  }
}
