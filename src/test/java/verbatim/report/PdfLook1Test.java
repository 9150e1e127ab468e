package verbatim.report;
import static verbatim.report.Reports.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import verbatim.message.Sentences;
import verbatim.passage.*;
import verbatim.source.SourceId;
class PdfLook1Test {
  static final String HE="אמר ראש העיר: «הגשר לא סגור, ואין כל כוונה לסגור אותו לפני 2027 (או בכלל)», הוסיף בראיון ל-The Paper ביום 4 במאי.";
  static final String AR="قال رئيس البلدية: «الجسر ليس مغلقًا، ولا توجد أي نية لإغلاقه قبل عام 2027»، وأضاف في مقابلة مع The Paper يوم 4 مايو.";
  static final String ZH="市长说：“大桥没有关闭，在2027年之前也没有关闭的计划。”他在接受采访时补充道。";
  @Test void file() throws Exception {
    var text="The mayor said, \"The bridge is not closed, and nobody has any intention of closing it before 2027.\" Nobody objected, and the council went on to the next point.\n"+HE+"\n"+AR+"\n"+ZH+"\nAnd a word "+"antidisestablishmentarianism".repeat(6)+" that is too long.";
    var url="https://council.example/a/very/long/address/"+"0123456789abcdef".repeat(12)+"?a=1&b=2";
    var longNote="First line.\n\n  indented, as it was written\n"+"A long remark on what was heard and what was not. ".repeat(60);
    var report=Reports.of("גשר נסגר — أغلق الجسر — 大桥 — A bridge is closed", text, List.of(Reports.signOff(0,null,"reopened")),
      passage("Q1",text,span(text,"\"The bridge is not closed, and nobody has any intention of closing it before 2027.\"")).evidence(compared(evidence(new SourceId(UUID.randomUUID()),"Council, <b>4 May</b>",url,"line 4",("The bridge is closed, and everybody wants it. ").repeat(30)),"\"The bridge is not closed, and nobody has any intention of closing it before 2027.\"","The bridge is closed, and nobody has the intention to close it before the year 2027.")).approved(Finding.ALTERED).proposed("The bridge is closed").note(longNote).get(),
      passage("Q2",text,span(text,"bridge is not")).get(),
      passage("Q3",text,span(text,"closed, and nobody")).note("הערה: נבדק מול ההקלטה.").get(),
      passage("Q4",text,span(text,"הגשר לא סגור, ואין כל כוונה לסגור אותו לפני 2027 (או בכלל)")).evidence(supporting(evidence(new SourceId(UUID.randomUUID()),"פרוטוקול הישיבה","https://council.example/he","4",HE))).approved(Finding.EXACT).get(),
      passage("Q5",text,span(text,"الجسر ليس مغلقًا، ولا توجد أي نية لإغلاقه قبل عام 2027"),span(text,"مايو")).evidence(supporting(evidence(new SourceId(UUID.randomUUID()),"محضر الجلسة",null,"4",AR))).approved(Finding.EXACT).get(),
      passage("Q6",text,span(text,"大桥没有关闭，在2027年之前也没有关闭的计划。")).approved(Finding.UNVERIFIABLE).search("the archive","大桥").get(),
      passage("Q7",text,span(text,"too long")).dismissed("a name").get());
    Files.write(Path.of("target/report-mixed.pdf"), new PdfReport().render(ReportText.of(report, Sentences.ENGLISH)));
  }
}
