using Slipway.Build.Compiling;
using Slipway.Build.Opening;

namespace Slipway.Integration.Tests;

/// <summary>What tools without MSBuild take a project for, next to what MSBuild takes it for.</summary>
public sealed class OpenedProjectTests(PackedSlipway slipway)
{
    [Fact]
    public async Task A_project_that_was_never_built_is_opened_as_a_build_takes_it()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("specs/below/web.yml", Specs.Outdated);
        project.Write("specs/environments/prod.yaml", "kind: Application\nmetadata: { name: web }\n");
        project.Write("specs/schemas/gadget.json", """{"x-slipway-definition": {"component": "gadget"}}""");
        var folder = project.PathOf("");
        var unbuilt = Open(folder);

        (await project.Build()).ShouldSucceed();

        var asked = ProjectFolder.Asked(Path.TrimEndingDirectorySeparator(folder)).ShouldNotBeNull();
        unbuilt.Targets.ShouldBe(asked.Targets);
        unbuilt.TakesDefaultTargets.ShouldBe(asked.TakesDefaultTargets);
        unbuilt.Specs.ShouldBe(asked.Specs, ignoreOrder: true);
        unbuilt.Schemas.ShouldBe(asked.Schemas, ignoreOrder: true);
        unbuilt.Project.ShouldBe(asked.Project);
        Open(folder).Specs.ShouldBe(asked.Specs);
    }

    [Fact]
    public async Task What_a_project_lists_itself_and_what_is_added_later_count()
    {
        using var project = new UserProject(slipway, items: """<SlipwaySpec Include="other/web.yaml" />""");
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("other/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();

        project.Write("specs/later.yaml", Specs.Training);

        Open(project.PathOf(""))
            .Specs.Select(spec => spec.Name)
            .ShouldBe(["other/web.yaml", "specs/training.yaml", "specs/later.yaml"], ignoreOrder: true);
    }

    private static BuildRequest Open(string folder) =>
        OpenedProject
            .Open(Path.TrimEndingDirectorySeparator(folder), new OpenSettings(), TestContext.Current.CancellationToken)
            .Request;
}
