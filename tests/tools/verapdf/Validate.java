import java.io.File;
import java.io.InputStream;
import java.util.*;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.*;

/**
 * Validates PDF files with veraPDF's own engine and rule profiles, all files in one start.
 *
 * Arguments: a comma-separated list of profiles (ua1, 2a, 2b, …), then files.
 * Prints one PASS or FAIL line per file and profile, then each broken rule once with a count, a message and a place.
 * Exit status: 0 all pass, 1 something fails, 2 a file could not be read.
 *
 * The rule files are read by DOM rather than by veraPDF's JAXB loader, so that a class path without a JAXB runtime
 * serves too.
 */
public class Validate {
    /** Far above what a paper holds: every broken rule is to be heard, not only the first few. */
    static final int FAILURES_HEARD = 1 << 20;

    public static void main(String[] args) {
        try {
            System.exit(run(args));
        } catch (Exception e) {
            System.err.println("verapdf: " + e.getMessage());
            System.exit(2); // 1 would say that a file fails
        }
    }

    static int run(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset(); // the parser's own grumbling; what counts is printed below
        VeraGreenfieldFoundryProvider.initialise();
        List<ValidationProfile> profiles = new ArrayList<>();
        for (String name : args[0].split(",")) profiles.add(profile(name));
        int status = 0;
        for (String file : Arrays.copyOfRange(args, 1, args.length))
            for (ValidationProfile profile : profiles) status = Math.max(status, validate(file, profile));
        return status;
    }

    static int validate(String file, ValidationProfile profile) {
        PDFAFlavour flavour = profile.getPDFAFlavour();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour)) {
            PDFAValidator validator =
                Foundries.defaultInstance().createValidator(profile, FAILURES_HEARD, true, false, false);
            return report(file, profile, validator.validate(parser)) ? 0 : 1;
        } catch (Exception e) {
            System.out.println("FAIL " + flavour + " " + file + ": " + e);
            return 2;
        }
    }

    static boolean report(String file, ValidationProfile profile, ValidationResult result) {
        System.out.printf("%s %s rules=%d assertions=%d %s%n", result.isCompliant() ? "PASS" : "FAIL",
            profile.getPDFAFlavour(), profile.getRules().size(), result.getTotalAssertions(), file);
        Map<String, List<TestAssertion>> broken = new TreeMap<>();
        for (TestAssertion a : result.getTestAssertions())
            if (a.getStatus() == TestAssertion.Status.FAILED)
                broken.computeIfAbsent(name(a.getRuleId()), rule -> new ArrayList<>()).add(a);
        broken.forEach((rule, found) -> System.out.printf("   %s x%d: %s @ %s%n", rule, found.size(),
            found.get(0).getMessage().replaceAll("\\s+", " "), found.get(0).getLocation().getContext()));
        return result.isCompliant();
    }

    static String name(RuleId rule) {
        return rule.getSpecification() + " " + rule.getClause() + "-" + rule.getTestNumber();
    }

    static ValidationProfile profile(String name) throws Exception {
        String id = name.startsWith("ua") ? "PDFUA-" + name.substring(2) : "PDFA-" + name.toUpperCase(Locale.ROOT);
        try (InputStream in = Validate.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + id + ".xml")) {
            if (in == null) throw new IllegalArgumentException("no veraPDF profile " + id);
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            Set<Rule> rules = new LinkedHashSet<>();
            for (Element r : each(root, "rule")) rules.add(rule(r));
            Set<Variable> variables = new LinkedHashSet<>();
            for (Element v : each(root, "variable"))
                variables.add(Profiles.variableFromValues(v.getAttribute("name"), v.getAttribute("object"),
                    text(v, "defaultValue"), text(v, "value")));
            return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")),
                Profiles.profileDetailsFromValues(id, id, "veraPDF", new Date(0)), "", rules, variables);
        }
    }

    static Rule rule(Element r) {
        Element key = each(r, "id").get(0);
        RuleId id = Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(key.getAttribute("specification")),
            key.getAttribute("clause"), Integer.parseInt(key.getAttribute("testNumber")));
        Boolean deferred = r.hasAttribute("deferred") ? Boolean.valueOf(r.getAttribute("deferred")) : null;
        ErrorDetails error =
            Profiles.errorFromValues(text(each(r, "error").get(0), "message"), Collections.emptyList());
        return Profiles.ruleFromValues(id, r.getAttribute("object"), deferred, r.getAttribute("tags"),
            text(r, "description"), text(r, "test"), error, Collections.emptyList());
    }

    static List<Element> each(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) list.add((Element) nodes.item(i));
        return list;
    }

    static String text(Element parent, String tag) {
        List<Element> found = each(parent, tag);
        return found.isEmpty() ? null : found.get(0).getTextContent().trim();
    }
}
