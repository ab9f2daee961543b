package org.parapolis.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.parapolis.jobs",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule sparkLivesInSpark = only("spark", "org.apache.spark..");
  @ArchTest static final ArchRule picocliLivesInTheCommandLine = only("cli", "picocli..");
  @ArchTest static final ArchRule theProgressBarLivesInTheCommandLine = only("cli", "me.tongfei..");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..cli");

  private static ArchRule only(String home, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.parapolis.jobs." + home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
