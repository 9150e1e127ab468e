package verbatim.report;
import verbatim.message.Sentences;
public final class PdfStages {
  static long last; 
  static void at(String w){ long n=ProcessHandle.current().info().totalCpuDuration().get().toMillis(); long c=java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()/1000000; var r=Runtime.getRuntime(); System.out.println(w+" process "+n+" thread "+(c-last)+" heap "+(r.totalMemory()-r.freeMemory())/1000000); last=c; }
  public static void main(String[] a) throws Exception {
    at("start");
    var m=ReportBench.class.getDeclaredMethod("report", int.class); m.setAccessible(true);
    var report=(Report)m.invoke(null, Integer.parseInt(a[0])); at("report");
    for(int k=0;k<Integer.getInteger("k",2);k++){
    var text=ReportText.of(report, Sentences.ENGLISH); at("text");
    var file=new PdfFile(text); at("file");
    var c=Class.forName("verbatim.report.PdfReport$Writing").getDeclaredConstructor(PdfFile.class, ReportText.class); c.setAccessible(true);
    var w=c.newInstance(file,text); var wm=w.getClass().getDeclaredMethod("write"); wm.setAccessible(true); wm.invoke(w); at("layout");
    file.end(); at("bytes");
    }
  }
}
