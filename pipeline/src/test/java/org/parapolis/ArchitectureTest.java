package org.parapolis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.parapolis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modelKnowsTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("..model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.parapolis.model", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule siblingStagesNeverImportOneAnother =
      slices()
          .matching("org.parapolis.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              JavaClass.Predicates.resideInAPackage("org.parapolis.model"));

  @ArchTest
  static final ArchRule noStageKnowsThePipeline =
      noClasses()
          .that()
          .resideInAPackage("org.parapolis.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.parapolis");

  @ArchTest static final ArchRule tikaLivesInExtract = only("extract", "org.apache.tika..");
  @ArchTest static final ArchRule pdfboxLivesInExtract = only("extract", "org.apache.pdfbox..");
  @ArchTest static final ArchRule coreNlpLivesInLanguage = only("language", "edu.stanford..");
  @ArchTest static final ArchRule luceneLivesInIndex = only("index", "org.apache.lucene..");

  @ArchTest static final ArchRule diffUtilsLivesInReuse = only("reuse", "com.github.difflib..");
  @ArchTest static final ArchRule hipparchusLivesInTrend = only("trend", "org.hipparchus..");

  @ArchTest
  static final ArchRule jdkStagesStayJdkStages =
      noClasses()
          .that()
          .resideInAnyPackage("..structure", "..lexicon", "..mention", "..classify", "..evaluate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com..", "org.apache..", "edu..");

  private static ArchRule only(String stage, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.parapolis." + stage)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
