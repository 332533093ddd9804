using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Architecture.Tests;

/// <summary>Projects refer to those above them in the drawing of docs/architecture.md, and to no others.</summary>
public class ProjectTests
{
    [Fact]
    public void Projects_refer_only_to_those_above_them() => Layers.Faults(House.Own).ShouldBeEmpty();

    [Fact]
    public void Every_project_has_its_place() =>
        House.Own.Projects.Select(project => project.Name).Except(Layers.Known).ShouldBeEmpty();

    [Fact]
    public void A_reference_to_a_project_below_or_next_to_is_a_fault()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/Slipway.Language", "msbuild/Slipway.Deploy")
            .WithProject("msbuild/Slipway.Deploy", "msbuild/Slipway.Oci", "generators/Slipway.Schema")
            .WithProject("msbuild/Slipway.Oci")
            .WithProject("generators/Slipway.Schema");

        Layers
            .Faults(house.Read())
            .ShouldBe([
                "Slipway.Deploy must not refer to Slipway.Oci",
                "Slipway.Language must not refer to Slipway.Deploy",
            ]);
    }

    [Fact]
    public void Only_tasks_know_MSBuild() =>
        House
            .Own.Projects.Where(project => project.Sources.Any(NamesMSBuild))
            .Select(project => project.Name)
            .ShouldBe(["Slipway.Tasks"]);

    [Fact]
    public void No_two_projects_declare_a_type_of_one_name() => TypeNames.Twins(House.Own).ShouldBeEmpty();

    [Fact]
    public void A_type_name_in_two_projects_is_a_fault()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/Slipway.Deploy")
            .WithProject("msbuild/Slipway.Oci")
            .WithProject("msbuild/Slipway")
            .WithFile("msbuild/Slipway.Deploy/Place.cs", "namespace Slipway.Deploy; class Place { class Inner; }")
            .WithFile("msbuild/Slipway.Oci/Place.cs", "namespace Slipway.Oci; record Place { class Inner; }")
            .WithFile("msbuild/Slipway/Job.cs", "namespace Slipway; public class Job;")
            .WithFile("msbuild/Slipway.Oci/Job.cs", "namespace Slipway.Oci; class Job;");

        TypeNames.Twins(house.Read()).ShouldBe(["Place: Slipway.Deploy, Slipway.Oci"]);
    }

    [Fact]
    public void A_kind_and_its_view_have_one_name_and_so_have_the_two_sides_of_a_rule()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/Slipway.Kinds")
            .WithProject("msbuild/Slipway.Language")
            .WithProject("msbuild/Slipway.Deploy")
            .WithProject("generators/Slipway.Generators")
            .WithFile("msbuild/Slipway.Kinds/KnownKind.cs", "namespace Slipway.Kinds; class KnownKind;")
            .WithFile("msbuild/Slipway.Kinds/Table/Job.cs", Kind("Job"))
            .WithFile("msbuild/Slipway.Kinds/Table/Cron.cs", Kind("Cron"))
            .WithFile("msbuild/Slipway.Language/Job.cs", "namespace Slipway.Language.Systems.X; class Job;")
            .WithFile("msbuild/Slipway.Language/Cron.cs", "namespace Slipway.Language.Systems.X; class Cron;")
            .WithFile("msbuild/Slipway.Deploy/Cron.cs", "namespace Slipway.Deploy; class Cron;")
            .WithFile("msbuild/Slipway.Language/Sum.cs", "namespace Slipway.Language.Systems.X.Rules.Y; class Sum;")
            .WithFile("generators/Slipway.Generators/Sum.cs", "namespace Slipway.Generators.Rules; class Sum;")
            .WithFile("msbuild/Slipway.Language/Rest.cs", "namespace Slipway.Language.Systems.X; class Rest;")
            .WithFile("generators/Slipway.Generators/Rest.cs", "namespace Slipway.Generators.Rules; class Rest;");

        TypeNames
            .Twins(house.Read())
            .ShouldBe([
                "Cron: Slipway.Deploy, Slipway.Kinds, Slipway.Language",
                "Rest: Slipway.Generators, Slipway.Language",
            ]);
    }

    private static bool NamesMSBuild(SyntaxTree tree) =>
        tree.GetRoot()
            .DescendantNodes()
            .OfType<UsingDirectiveSyntax>()
            .Any(one => one.Name?.ToString().StartsWith("Microsoft.Build", StringComparison.Ordinal) == true);

    private static string Kind(string name) =>
        $"namespace Slipway.Kinds.Table; class {name} {{ public static KnownKind Kind => new(); }}";
}
