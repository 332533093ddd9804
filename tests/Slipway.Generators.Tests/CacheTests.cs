using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests;

/// <summary>What runs again after an edit: only what the edit is about.</summary>
public sealed class CacheTests
{
    private const string One = """{"x-slipway-definition":{"component":"one"},"properties":{"a":{"type":"string"}}}""";
    private const string Two =
        """{"x-slipway-definition":{"component":"two"},"properties":{"b":{"$ref":"parts.json#/definitions/b"}}}""";
    private const string Parts = """{"definitions":{"b":{"type":"object","properties":{"c":{"type":"integer"}}}}}""";

    private static readonly SchemaText[] Files =
    [
        new("/p/one.json", One),
        new("/p/two.json", Two),
        new("/p/parts.json", Parts, "reference"),
    ];

    [Fact]
    public void An_unrelated_edit_leaves_every_stage_cached()
    {
        var (driver, compilation) = Start();
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// unrelated")));
        var run = driver.GetRunResult().Results.Single();
        run.TrackedSteps.Keys.ShouldBeSubsetOf([.. TrackingNames.All, .. run.TrackedSteps.Keys]);
        foreach (var name in TrackingNames.All)
        {
            run.TrackedSteps.ShouldContainKey(name);
            foreach (var (value, reason) in run.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                reason.ShouldBeOneOf(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
                RoslynObjects.In(value).ShouldBeEmpty(name);
            }
        }
        Reasons(run).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_changes_nothing()
    {
        var (driver, compilation) = Start();
        driver = driver.ReplaceAdditionalText(Files[0], new SchemaText("/p/one.json", One)).RunGenerators(compilation);
        Reasons(driver.GetRunResult().Results.Single())
            .ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Editing_one_schema_runs_one()
    {
        var (driver, compilation) = Start();
        driver = driver
            .ReplaceAdditionalText(Files[0], new SchemaText("/p/one.json", One.Replace("\"a\"", "\"z\"")))
            .RunGenerators(compilation);
        var run = driver.GetRunResult().Results.Single();
        Of(run, TrackingNames.Builders).ShouldBe([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached]);
        Of(run, TrackingNames.Outputs).ShouldBe([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached]);
        Reasons(run)
            .Order()
            .ShouldBe([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], ignoreOrder: true);
    }

    [Fact]
    public void Editing_a_part_runs_the_schemas_that_refer_to_it()
    {
        var (driver, compilation) = Start();
        driver = driver
            .ReplaceAdditionalText(
                Files[2],
                new SchemaText("/p/parts.json", Parts.Replace("\"c\"", "\"z\""), "reference")
            )
            .RunGenerators(compilation);
        var run = driver.GetRunResult().Results.Single();
        Of(run, TrackingNames.Builders).ShouldBe([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified]);
    }

    [Fact]
    public void An_option_that_counts_runs_all_and_another_none()
    {
        var (driver, compilation) = Start();
        var unrelated = driver
            .WithUpdatedAnalyzerConfigOptions(new SchemaOptions(("RootNamespace", "Example"), ("Other", "x")))
            .RunGenerators(compilation);
        Reasons(unrelated.GetRunResult().Results.Single())
            .ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
        var related = driver
            .WithUpdatedAnalyzerConfigOptions(new SchemaOptions(("RootNamespace", "Other")))
            .RunGenerators(compilation);
        Of(related.GetRunResult().Results.Single(), TrackingNames.Builders)
            .ShouldAllBe(reason => reason == IncrementalStepRunReason.Modified);
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Start()
    {
        var compilation = Generated.Compilation("");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            Files,
            optionsProvider: new SchemaOptions(("RootNamespace", "Example")),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        return (driver.RunGenerators(compilation), compilation);
    }

    private static IEnumerable<IncrementalStepRunReason> Of(GeneratorRunResult run, string stage) =>
        run.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run) =>
        run
            .TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
}
