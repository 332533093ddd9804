using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Listing;

/// <summary>What runs again after an edit: only lists that the edit changes.</summary>
public sealed class ListCacheTests
{
    private const string Code = """
        using System.Collections.Generic;
        using Slipway.Listing;

        interface IRule;
        interface IOther;
        class Second : IRule;

        static partial class Lists
        {
            [ListsImplementations] public static partial IReadOnlyList<IRule> Rules();
            [ListsImplementations] public static partial IReadOnlyList<IOther> Others();
            [ListsMembers] public static partial IReadOnlyList<IRule> Members();
        }
        """;

    private static readonly string[] Stages =
    [
        "ImplementationMethods",
        "MemberMethods",
        "Classes",
        "AllClasses",
        "ImplementationLists",
        "MemberLists",
    ];

    [Fact]
    public void An_unrelated_edit_writes_nothing_again()
    {
        var run = Edit("class Unrelated { static string Word() => \"word\"; }");

        foreach (var name in Stages)
        {
            run.TrackedSteps.ShouldContainKey(name);
            foreach (var (value, reason) in run.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                reason.ShouldBeOneOf(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
                RoslynObjects.In(value).ShouldBeEmpty(name);
            }
        }
        Outputs(run).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_new_class_writes_the_lists_again_that_it_is_in()
    {
        var run = Edit("class First : IRule;");

        Outputs(run).Count(reason => reason == IncrementalStepRunReason.Modified).ShouldBe(1);
        Outputs(run).Count(reason => reason == IncrementalStepRunReason.Cached).ShouldBe(2);
    }

    private static GeneratorRunResult Edit(string added)
    {
        var project = Listed.Project(Code);
        return Listed
            .Start()
            .RunGenerators(project)
            .RunGenerators(project.AddSyntaxTrees(CSharpSyntaxTree.ParseText(added, Listed.Language)))
            .GetRunResult()
            .Results.Single();
    }

    private static List<IncrementalStepRunReason> Outputs(GeneratorRunResult run) =>
        [
            .. run
                .TrackedOutputSteps.SelectMany(step => step.Value)
                .SelectMany(step => step.Outputs)
                .Where(output => output.Value is not null)
                .Select(output => output.Reason),
        ];
}
