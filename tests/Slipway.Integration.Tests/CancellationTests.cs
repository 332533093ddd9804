using System.Globalization;

namespace Slipway.Integration.Tests;

public class CancellationTests(PackedSlipway slipway)
{
    [Fact]
    public async Task An_interrupted_build_fails_and_leaves_nothing_half_written()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();
        var before = project.Manifests();
        for (var number = 0; number < 6000; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"training-{number}");
            project.Write(
                $"specs/{name}.yaml",
                Specs.Training.Replace("name: training", $"name: {name}", StringComparison.Ordinal)
            );
        }

        // The program is copied right before the specs are compiled.
        var build = await project.Interrupt(when: "Demo.dll");

        build.ShouldFail().Output.ShouldNotContain("SLIP9");
        project.Manifests().ShouldBe(before);
        project.Files("*.tmp").ShouldBeEmpty();
        (await project.Build()).ShouldSucceed();
        project.Manifests().Count.ShouldBe(2 * 6001);
    }
}
