package muster.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import muster.store.RecordId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakeIdTest {
  @ParameterizedTest
  @CsvSource({
    "Port of Odesa,port-of-odesa",
    "Львів,lviv",
    "Чорнобиль (зона),chornobyl-zona",
    "Їжак ґанок,izhak-ganok",
    "Кам’янець-Подільський,kamianets-podilskyi",
    "Éléphant & Łódź,elephant-lodz",
    "İstanbul,istanbul",
    "東京,''",
    "' -- ',''"
  })
  void aNameIsWrittenInLatinLetters(String name, String id) {
    assertThat(MakeId.of(name)).isEqualTo(id);
  }

  @Property(tries = 300)
  void whateverTheNameAnIdIsOneOrEmpty(@ForAll String name) {
    String id = MakeId.of(name);
    assertThat(id.isEmpty() || RecordId.isId(id)).isTrue();
  }
}
