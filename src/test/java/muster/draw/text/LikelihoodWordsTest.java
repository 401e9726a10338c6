package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LikelihoodWordsTest {
  @ParameterizedTest
  @CsvSource({
    "0, impossible, certain",
    "0.0001, almost no chance, almost certain",
    "0.01, almost no chance, almost certain",
    "0.049, almost no chance, almost certain",
    "0.05, very unlikely, very likely",
    "0.2, unlikely, likely",
    "0.45, roughly even chance, roughly even chance",
    "0.051, very unlikely, very likely",
    "0.199, very unlikely, very likely",
    "0.201, unlikely, likely",
    "0.449, unlikely, likely",
    "0.451, roughly even chance, roughly even chance",
    "0.5, roughly even chance, roughly even chance",
  })
  void aChanceAndItsOppositeHaveMirroredWords(double p, String words, String opposite) {
    assertThat(LikelihoodWords.of(p)).isEqualTo(words);
    assertThat(LikelihoodWords.of(1 - p)).isEqualTo(opposite);
  }

  @Test
  void roundingErrorsDoNotMakeTheCertainUncertain() {
    assertThat(LikelihoodWords.of(0.9999999999999998)).isEqualTo("certain");
    assertThat(LikelihoodWords.of(1.0000000000000002)).isEqualTo("certain");
    assertThat(Numbers.percent(0.9999999999999998)).isEqualTo("100%");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void whatIsNoProbabilityHasNoWords(double p) {
    assertThatThrownBy(() -> LikelihoodWords.of(p)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "1, 100%",
    "0.5, 50%",
    "0.126, 13%",
    "0.0126, 1.3%",
    "0.00012, 0.012%",
    "0.00001, <0.01%",
    "0.9949, 99.5%",
    "0.99999, >99.9%",
    "0.99, 99%"
  })
  void percentagesNeverMakeFewNoneOrManyAll(double p, String text) {
    assertThat(Numbers.percent(p)).isEqualTo(text);
  }
}
