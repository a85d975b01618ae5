package bospor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the rooms: who may import whom, and where each library lives. */
class ArrowsTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bospor");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            domain        |                                         | values must be readable without knowing anything else
            trace         | domain                                  | the explanation is made of values only
            rates         | domain trace                            | a rate is data with a source; it knows no rule
            rules         | domain trace rates                      | rules are pure: no screen, no file, no network, no clock
            insight       | domain trace                            | a finding cites posts; it knows no screen and no adapter
            json          | domain trace casework                   | formats know what they write, nobody who reads
            casework      | domain trace rates rules insight        | use cases own their ports and know no adapter and no screen
            http          |                                         | the one client serves every adapter and knows none
            maskinporten  | domain casework http                    | an adapter knows its ports
            skatteetaten  | domain casework http                    | an adapter knows its ports
            session       | domain casework                         | fetched data rests here and nowhere else
            lookuplog     | domain casework json                    | the log knows who, whom and why, never amounts
            note          | domain trace casework json text         | the note carries what the formats carry, in words
            simulator     | domain                                  | the simulator must not share code with what it tests
            config        |                                         | settings are read before anything else is there
            text          |                                         | texts serve every room and know none
            ui            | domain trace casework insight text      | a screen never reaches an adapter or a rule
            """)
    void romImportererBareDetDetHarLovTil(String room, String mayImport, String because) {
        Set<String> allowed = Arrays.stream((mayImport == null ? "" : mayImport).split(" "))
                .filter(p -> !p.isBlank())
                .collect(Collectors.toSet());
        allowed.add(room);
        classes()
                .that()
                .resideInAPackage("bospor." + room + "..")
                .should()
                .onlyDependOnClassesThat(outsideBosporOrIn(allowed))
                .because(because)
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void visningerImportererIkkeHverandre() {
        slices().matching("bospor.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(any(), inPackages("bospor.ui.common"))
                .because("a view that knows another cannot be changed alone; the case and the navigator join them")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            com.nimbusds..              | maskinporten note simulator                                        | keys and signatures stay where they are understood
            org.h2..                    | session                                                            | nobody else stores fetched data
            java.sql..                  | session                                                            | SQL messages hold column values and must not travel
            com.fasterxml.jackson..     | json skatteetaten session rates config simulator                     | formats live in adapters and format rooms
            org.dhatim.fastexcel..      | note                                                                | files that leave the program are written in one room
            javafx..                    | ui app                                                             | the calculation runs without a screen
            org.controlsfx..            | ui app                                                             | controls belong to screens
            atlantafx..                 | ui app                                                             | the theme belongs to screens
            org.kordamp..               | ui app                                                             | icons belong to screens
            """)
    void hvertBibliotekHarEttHjem(String library, String homes, String because) {
        String[] packages =
                Arrays.stream(homes.split(" ")).map(h -> "bospor." + h + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(because)
                .check(ALL);
    }

    @Test
    void noeklerKjennerBareJdkOgNimbus() {
        classes()
                .that()
                .resideInAPackage("bospor.maskinporten.keys..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax..", "com.nimbusds..", "org.jspecify..", "bospor.maskinporten.keys..")
                .because(
                        "this package also runs on an older Windows JRE, where it is proven against the real key store")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void visningsmodellerKjennerIngenSkjermflate() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                .because("view models are tested without a window")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void pengerErAldriFlyttall() {
        noClasses()
                .that()
                .resideInAnyPackage("bospor.domain..", "bospor.trace..", "bospor.rates..", "bospor.rules..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Double.class)
                .because("a krone is exact")
                .check(ALL);
    }

    private static DescribedPredicate<JavaClass> outsideBosporOrIn(Set<String> rooms) {
        return describe("JDK, libraries or " + rooms, c -> {
            String name = c.getPackageName();
            return !(name.equals("bospor") || name.startsWith("bospor."))
                    || rooms.stream().anyMatch(r -> name.equals("bospor." + r) || name.startsWith("bospor." + r + "."));
        });
    }

    private static DescribedPredicate<JavaClass> inPackages(String prefix) {
        return describe("in " + prefix, c -> c.getPackageName().startsWith(prefix));
    }

    private static DescribedPredicate<JavaClass> any() {
        return describe("any class", _ -> true);
    }
}
