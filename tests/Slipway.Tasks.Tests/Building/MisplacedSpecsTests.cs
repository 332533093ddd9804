using Slipway.Build.Compiling;

namespace Slipway.Tasks.Tests.Building;

/// <summary>Specs that are where the project does not look.</summary>
public sealed class MisplacedSpecsTests : IDisposable
{
    private const string Spec = "apiVersion: core.oam.dev/v1beta1\nkind: Application\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Specs/app.yaml", Spec, "rename the folder 'Specs' to 'specs'")]
    [InlineData("SPECS/a/app.yml", Spec, "rename the folder 'SPECS' to 'specs'")]
    [InlineData("spec/app.yaml", "anything", "rename the folder 'spec' to 'specs'")]
    [InlineData("Spec/app.json", "{}", "rename the folder 'Spec' to 'specs'")]
    [InlineData("speccs/app.yaml", Spec, "rename the folder 'speccs' to 'specs'")]
    [InlineData("specs/app.json", """{"apiVersion": "v1", "kind": "Service"}""", "rename it to 'app.yaml'")]
    [InlineData(
        "specs/a/app.json",
        "{\n  \"kind\": \"Service\",\n  \"apiVersion\": \"v1\"\n}",
        "rename it to 'app.yaml'"
    )]
    [InlineData("specs/values.json", """{"replicas": 3}""", null)]
    [InlineData("specs/app.yaml", Spec, null)]
    [InlineData("inspect/app.yaml", Spec, null)]
    [InlineData("spec/readme.md", "apiVersion: kind:", null)]
    [InlineData("Specs/bin/app.yaml", Spec, null)]
    public void What_is_near_is_found(string file, string text, string? remedy)
    {
        Write(file, text);

        var found = new MisplacedSpecs(folder.Path, [Path.Combine(folder.Path, "specs", "app.yaml")]).Near().ToList();

        found.Select(one => (one.Id, one.Span.File)).ShouldBe(remedy is null ? [] : [("SLIP9006", file)]);
        if (remedy is not null)
            found[0].Message.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("manifests/app.yaml", Spec, true)]
    [InlineData("app.yaml", Spec, true)]
    [InlineData("jobs/run.yaml", "name: a\nresources: {cluster: c}\nimage: a/b:1\n", true)]
    [InlineData("deploy/app.json", """{"apiVersion": "v1", "kind": "Service"}""", true)]
    [InlineData("docker-compose.yml", "services:\n  web:\n    image: nginx\n", false)]
    [InlineData(".github/app.yaml", Spec, false)]
    [InlineData("obj/app.yaml", Spec, false)]
    [InlineData("known/app.yaml", Spec, false)]
    public void A_project_without_specs_is_looked_through(string file, string text, bool isFound)
    {
        Write(file, text);

        var found = new MisplacedSpecs(folder.Path, [Path.Combine(folder.Path, "known", "app.yaml")]).Anywhere();

        found.Select(one => one.Span.File).ShouldBe(isFound ? [file] : []);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
