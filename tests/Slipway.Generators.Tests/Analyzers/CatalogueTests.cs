using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Slipway.CodeFixes;
using Slipway.Generators.Analyzers;
using Slipway.Generators.Tests.Analyzers.Verifying;
using Slipway.Language.Diagnostics;
using Slipway.Schema.Diagnostics;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>What holds of all rules.</summary>
public sealed class CatalogueTests
{
    private static readonly string Root = Repository.Root;

    internal static readonly IReadOnlyList<Microsoft.CodeAnalysis.DiagnosticDescriptor> Rules =
    [
        .. Analysis
            .Analyzers.SelectMany(one => one.SupportedDiagnostics)
            .OrderBy(one => one.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_rules_enough_and_each_has_an_id_of_its_own()
    {
        Rules.Count.ShouldBeGreaterThanOrEqualTo(20);
        Rules.Select(one => one.Id).ShouldBeUnique();
    }

    [Fact]
    public void Each_rule_is_tracked_and_has_a_test()
    {
        var tracked = File.ReadAllText(
            Path.Combine(Root, "generators/Slipway.Generators/AnalyzerReleases.Unshipped.md")
        );
        var tests = string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(Root, "tests/Slipway.Generators.Tests/Analyzers"), "*.cs")
                .Select(File.ReadAllText)
        );
        foreach (var rule in Rules)
        {
            tracked.ShouldContain($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n");
            tests.ShouldContain("{|" + rule.Id + ":");
        }
    }

    [Fact]
    public void A_rule_that_the_build_has_too_says_the_same_in_the_same_words()
    {
        var build = BuildRules();
        foreach (var rule in Rules.Where(one => build.ContainsKey(one.Id)))
        {
            var twin = build[rule.Id];
            (
                rule.Title.ToString(CultureInfo.InvariantCulture),
                rule.MessageFormat.ToString(CultureInfo.InvariantCulture)
            ).ShouldBe((twin.Title, twin.Message));
            rule.DefaultSeverity.ToString().ShouldBe(twin.Severity.ToString());
            // Errors stop the compiler before the build can repeat them; warnings are marked as the build's own.
            rule.CustomTags.Contains("SlipwayAlsoInBuild").ShouldBe(twin.Severity == Severity.Warning);
        }
    }

    [Fact]
    public void Every_analyzer_runs_next_to_others_and_leaves_generated_code_alone()
    {
        foreach (var analyzer in Analysis.Analyzers)
            analyzer.GetType().IsSubclassOf(typeof(SpecAnalyzer)).ShouldBeTrue(analyzer.GetType().Name);
        var text = File.ReadAllText(Path.Combine(Root, "generators/Slipway.Generators/Analyzers/SpecAnalyzer.cs"));
        text.ShouldContain("EnableConcurrentExecution()");
        text.ShouldContain("ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None)");
    }

    [Fact]
    public void Every_fix_fixes_rules_that_there_are_all_at_once_too()
    {
        var fixes = typeof(FindingFix)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .ToList();
        fixes.Count.ShouldBe(2);
        foreach (var fix in fixes)
        {
            fix.GetFixAllProvider().ShouldNotBeNull();
            foreach (var id in fix.FixableDiagnosticIds)
                File.Exists(Path.Combine(Root, "docs/rules", id + ".md")).ShouldBeTrue(id);
        }
    }

    internal static Dictionary<string, Slipway.Schema.Diagnostics.DiagnosticDescriptor> BuildRules()
    {
        var assemblies = new[] { typeof(ShapeDiagnostics).Assembly, typeof(Slipway.Compiler.Compilation).Assembly };
        var found = new Dictionary<string, Slipway.Schema.Diagnostics.DiagnosticDescriptor>();
        foreach (var type in assemblies.SelectMany(one => one.GetTypes()).Where(one => !one.ContainsGenericParameters))
        {
            var isMade = !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null;
            foreach (
                var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
            )
            {
                if (property.PropertyType != typeof(Slipway.Schema.Diagnostics.DiagnosticDescriptor))
                    continue;
                var isStatic = property.GetMethod!.IsStatic;
                if (!isStatic && !isMade)
                    continue;
                var rule = (Slipway.Schema.Diagnostics.DiagnosticDescriptor)
                    property.GetValue(isStatic ? null : Activator.CreateInstance(type))!;
                found[rule.Id] = rule;
            }
        }
        found.Count.ShouldBeGreaterThan(50);
        return found;
    }
}
