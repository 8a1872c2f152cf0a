import java.io.File;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** Runs a stylesheet by the XSLT 1.0 processor of the JDK: stylesheet, folder with *.xml, name=value ... */
public class Transform {
  public static void main(String[] args) throws Exception {
    TransformerFactory factory = TransformerFactory.newInstance();
    Templates templates = factory.newTemplates(new StreamSource(new File(args[0])));
    for (File file : new File(args[1]).listFiles((folder, name) -> name.endsWith(".xml"))) {
      Transformer transformer = templates.newTransformer();
      for (int index = 2; index < args.length; index++) {
        String[] parts = args[index].split("=", 2);
        transformer.setParameter(parts[0], parts[1]);
      }
      transformer.transform(new StreamSource(file), new StreamResult(new File(file.getPath() + ".out")));
    }
  }
}
