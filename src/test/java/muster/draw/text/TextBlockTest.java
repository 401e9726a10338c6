package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class TextBlockTest {

  private static final String LONG =
      "Staying west of the Dnipro is a proposal of three essayists for a war still going on";

  private static TextBlock fit(String text, double width, double height) {
    return TextBlock.fit(text, Face.REGULAR, Color.BLACK, 24, 16, width, height);
  }

  @Property(tries = 300)
  void noLineIsWiderThanItsBox(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @DoubleRange(min = 40, max = 900) double width,
      @ForAll @DoubleRange(min = 20, max = 300) double height) {
    TextBlock block = fit(text, width, height);

    assertThat(block.textWidth()).isLessThanOrEqualTo(width + 0.01);
    assertThat(block.height()).isLessThanOrEqualTo(Math.max(height, block.lineHeight()) + 0.01);
  }

  @Property(tries = 300)
  void aTextThatIsNotCutIsAllThere(
      @ForAll @StringLength(max = 200) String text,
      @ForAll @DoubleRange(min = 40, max = 900) double width) {
    TextBlock block = fit(text, width, 10_000);

    assertThat(block.cut()).isFalse();
    assertThat(letters(block.text())).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void aTextKeepsTheWantedSizeWhereItFits() {
    assertThat(fit("Short", 400, 60).size()).isEqualTo(24);
  }

  @Test
  void aTextIsMadeSmallerBeforeItIsCut() {
    TextBlock block = fit(LONG, 420, 60);

    assertThat(block.size()).isLessThan(24).isGreaterThanOrEqualTo(16);
    assertThat(block.cut()).isEqualTo(block.text().endsWith("…"));
  }

  @Test
  void aTextThatDoesNotFitEndsInAnEllipsisAfterAWholeWord() {
    TextBlock block = fit(LONG, 300, 21);

    assertThat(block.cut()).isTrue();
    assertThat(block.lines()).hasSize(1);
    String kept = block.text().substring(0, block.text().length() - 1);
    assertThat(LONG).startsWith(kept + " ");
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    TextBlock block = fit("Donaudampfschifffahrtsgesellschaftskapitän", 120, 400);

    assertThat(block.cut()).isFalse();
    assertThat(block.lines().size()).isGreaterThan(1);
  }

  @Test
  void piecesOfDifferentLooksStandInOneLineWithoutASpaceThatIsNotInTheText() {
    TextBlock block =
        TextBlock.fit(
            List.of(
                new Run("(", Face.REGULAR, Color.BLACK),
                new Run("6,500", Face.BOLD, Color.BLACK),
                new Run(") soldiers", Face.REGULAR, Color.BLACK)),
            20,
            16,
            400,
            30);

    assertThat(block.text()).isEqualTo("(6,500) soldiers");
  }
}
