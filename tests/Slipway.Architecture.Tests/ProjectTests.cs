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

    /// <summary>
    /// Names that are known and still to be told apart or made one, such as kinds in the table that a view of the language is
    /// named after too: remove a name here with its twin.
    /// </summary>
    private static readonly string[] Known =
    [
        "Application",
        "BuiltImage",
        "Cron",
        "ImageFolder",
        "ImageReference",
        "Inference",
        "Kustomization",
        "ModelVersion",
        "ObjectIdentity",
        "ObjectPath",
        "ObjectShape",
        "Policy",
        "Rollout",
        "TrafficShares",
        "TrainingJob",
        "Workflow",
        "YamlText",
    ];

    [Fact]
    public void No_two_projects_declare_a_type_of_one_name() =>
        TypeNames
            .Twins(House.Own)
            .Where(twin => !Known.Contains(twin.Split(':')[0], StringComparer.Ordinal))
            .ShouldBeEmpty();

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
}
