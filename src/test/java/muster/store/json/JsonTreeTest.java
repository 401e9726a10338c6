package muster.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  private final List<String> errors = new ArrayList<>();

  private @Nullable Json parse(String text) {
    return JsonTree.parse(
        text, (at, path, key, _) -> errors.add(at + " " + path + " " + key), new ValueBudget(1000));
  }

  @Test
  void whatGitLeftToBeDecidedIsSaid() {
    parse("[\n1,\n<<<<<<< ours\n2\n=======\n3\n>>>>>>> theirs\n]");
    assertThat(errors).singleElement().asString().startsWith("5 ").endsWith("json.conflict");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        " [ 1 , -0.5e+3 ] ",
        "\"\\u0041\\/\\n\"",
        "true",
        "null",
        "-0",
        "1E400",
        "{\"\": {\"\": []}}",
        "\t\r\n[]\r\n",
        "\"\u007f \u2028 \uD83D\uDE00 \\uD83D\\uDE00\"",
        "123456789012345678901234567890"
      })
  void whatRfc8259AllowsIsRead(String text) {
    assertThat(parse(text)).isNotNull();
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "{",
        "\"",
        "[1,]",
        "{\"a\":1,}",
        "[,1]",
        "[1 2]",
        "{\"a\" 1}",
        "{a: 1}",
        "{'a': 1}",
        "'a'",
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[1e]",
        "[-]",
        "[0x1]",
        "NaN",
        "Infinity",
        "-Infinity",
        "[NaN]",
        "// x\n[]",
        "[] // x",
        "/* x */ []",
        "# x\n[]",
        "[]]",
        "[] []",
        "{} 1",
        "tru",
        "True",
        "nulll",
        "\"\\x41\"",
        "\"\\u12\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u0000\"",
        "[\u00a01]",
        "\u000c[]",
        "\f[]",
        "[1,\u000b2]",
        "undefined",
        "[1}",
        "{\"a\"}",
        "\u001e[]",
        "{1: 2}",
        "{\"a\":}",
        "[\u0085]",
        "\uFEFF[]"
      })
  void whatRfc8259ForbidsIsNot(String text) {
    assertThat(parse(text)).isNull();
    assertThat(errors).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1 2]|3 $ json.wrong",
        "{\"a\": tru}|6 $ json.wrong",
        "[1,, 2]|3 $ json.wrong",
        "[1, 'x']|4 $ json.wrong",
        "[[1], [2, 3|10 $[1] json.end",
        "[1] x|4 $ json.after",
        "[1] [2]|4 $ json.after",
        "{\"a\": \"\\q\"}|8 $.a json.wrong",
      })
  void anErrorIsPointedTo(String text, String error) {
    assertThat(parse(text)).isNull();
    assertThat(errors).containsExactly(error);
  }

  @Test
  void valuesKnowTheirPlace() {
    assertThat(parse(" {\"a\": [true, \"x\"], \"b\": -1.50}"))
        .isEqualTo(
            new Json.Obj(
                1,
                Map.of(
                    "a",
                    new Json.Arr(7, List.of(new Json.Bool(8, true), new Json.Text(14, "x"))),
                    "b",
                    new Json.Num(25, "-1.50"))));
  }

  @Test
  void aNumberOrKeyOfAbsurdLengthIsAnError() {
    assertThat(parse("[" + "9".repeat(1001) + "]")).isNull();
    assertThat(parse("{\"" + "k".repeat(60_000) + "\": 1}")).isNull();
    assertThat(errors).hasSize(2).allMatch(e -> e.endsWith("json.long"));
  }

  @Test
  void aPathIsWrittenAsRfc9535Does() {
    assertThat(JsonPath.ROOT.child("a_1").child(3).child("us-backstop").child("it's \\"))
        .hasToString("$.a_1[3]['us-backstop']['it\\'s \\\\']");
  }

  @Test
  void linesEndInAnyOfTheThreeWays() {
    Document document = new Document("a\nb\r\nc\rd😀e");
    assertThat(document.line(0)).isEqualTo(1);
    assertThat(document.line(2)).isEqualTo(2);
    assertThat(document.line(5)).isEqualTo(3);
    assertThat(document.line(7)).isEqualTo(4);
    assertThat(document.column(7)).isEqualTo(1);
    assertThat(document.column(10)).isEqualTo(3);
  }

  @Test
  void placesAreRightInEveryPartOfALongText() {
    String text = ("x".repeat(4090) + "\n😀😀" + "y".repeat(5000) + "\r\n").repeat(3);
    Document document = new Document(text);
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      assertThat(List.of(document.line(i), document.column(i))).isEqualTo(List.of(line, column));
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
    }
    assertThat(document.line(text.length())).isEqualTo(line);
  }
}
