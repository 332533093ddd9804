using Slipway.Build.Compiling;

namespace Slipway.Tasks.Tests.Building;

/// <summary>What the last line of a build says it made.</summary>
public sealed class BuildSummaryTests : IDisposable
{
    private const string Web = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: web}
        spec:
          components:
          - name: web
            type: webservice
            properties: {image: "nginx:1.27", ports: [{port: 80, expose: true}]}

        """;

    private readonly EditedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Files_are_counted_and_objects_where_files_hold_several()
    {
        project["web.yaml"] = Web;
        project["settings.yaml"] = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {a: b}\n";

        Summary().ShouldBe("kubevela: 2 files · kubernetes: 3 objects");
    }

    [Fact]
    public void Types_without_a_schema_are_counted_once_each()
    {
        project.Ask = request => request with { Targets = ["kubevela"] };
        project["web.yaml"] = Web + "  - {name: a, type: acme-queue}\n  - {name: b, type: acme-queue}\n";

        Summary().ShouldBe("kubevela: 1 file · 1 type unchecked");
    }

    [Fact]
    public void What_a_default_target_does_not_take_is_counted_apart()
    {
        project.Ask = request => request with { TakesDefaultTargets = true };
        project["web.yaml"] = Web + "  - {name: a, type: acme-queue}\n";

        Summary()
            .ShouldBe("kubevela: 1 file · kubernetes: 2 objects · 1 type unchecked · 1 part left out of kubernetes");
    }

    [Fact]
    public void An_edit_changes_the_count()
    {
        project["web.yaml"] = Web;
        project["other.yaml"] = Web.Replace("name: web", "name: other", StringComparison.Ordinal);
        Summary().ShouldBe("kubevela: 2 files · kubernetes: 4 objects");

        project["web.yaml"] = Web.Replace(", expose: true", "", StringComparison.Ordinal);
        Summary().ShouldBe("kubevela: 2 files · kubernetes: 3 objects");
    }

    private string Summary()
    {
        project.Build().ShouldNotContain(line => line.Contains("error SLIP", StringComparison.Ordinal));
        return File.ReadAllText(project.Request.Summary).TrimEnd();
    }
}
