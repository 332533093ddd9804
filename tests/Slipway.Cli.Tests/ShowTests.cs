using Slipway.Cli.Showing;
using Slipway.Language.Binding;

namespace Slipway.Cli.Tests;

/// <summary><c>slipway show</c>: what schemas say, in a terminal.</summary>
public sealed class ShowTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_trait_is_shown_with_what_it_needs_and_its_fields()
    {
        var run = await CommandRun.Of(folder.Path, "show", "trait/scaler");

        run.Output.ShouldBe(
            """
            scaler (trait)

            How many pods of the component run. KubeVela's built-in trait.

            Becomes: no object of its own; it changes the component's
            Needs: the trait sets 'spec.replicas', and not every workload allows that

            FIELD     TYPE          DEFAULT  ALLOWED    DESCRIPTION
            replicas  whole number  1        0 or more  The number of pods.

            """
        );
        run.Code.ShouldBe(0);
        (await CommandRun.Of(folder.Path, "show", "scaler")).ShouldBe(run);
    }

    [Theory]
    [InlineData("webservice", "webservice (component)")]
    [InlineData("Webservice", "webservice (component)")]
    [InlineData("deployment", "Deployment (apps/v1)")]
    [InlineData("apps/v1/Deployment.spec.template.spec", "Deployment.spec.template.spec: mapping")]
    [InlineData(
        "Deployment.spec.template.spec.containers.env",
        "Deployment.spec.template.spec.containers.env: list of mappings"
    )]
    [InlineData("webservice.livenessProbe.httpGet", "webservice.livenessProbe.httpGet: mapping")]
    [InlineData("webservice.ports.protocol", "webservice.ports.protocol: text")]
    [InlineData("HelmRelease", "HelmRelease (helm.toolkit.fluxcd.io/v2)")]
    [InlineData("Deployment.metadata.labels.anything", "Deployment.metadata.labels.anything: text")]
    public async Task Types_and_fields_are_found(string type, string head)
    {
        var run = await CommandRun.Of(folder.Path, "show", type);

        run.Error.ShouldBeEmpty();
        run.Output.ShouldStartWith(head + "\n");
        run.Code.ShouldBe(0);
    }

    [Fact]
    public async Task Required_fields_and_allowed_values_are_said()
    {
        var webservice = (await CommandRun.Of(folder.Path, "show", "webservice")).Output;
        var protocol = (await CommandRun.Of(folder.Path, "show", "webservice.ports.protocol")).Output;

        webservice
            .Split('\n')
            .ShouldContain(line => line.StartsWith("image ", StringComparison.Ordinal) && line.Contains(" yes "));
        webservice.ShouldContain("Becomes: Deployment");
        protocol.ShouldContain("Default: TCP");
        protocol.ShouldContain("Allowed: TCP, UDP, SCTP");
    }

    [Theory]
    [InlineData("webservic", "there is no type 'webservic': did you mean 'webservice'?")]
    [InlineData("trait/scalr", "there is no type 'trait/scalr': did you mean 'trait/scaler'?")]
    [InlineData("qqqqqqqqqq", "there is no type 'qqqqqqqqqq': 'slipway show' lists all types")]
    [InlineData("webservice.imag", "'webservice' has no field 'imag': did you mean 'image'?")]
    [InlineData(
        "webservice.image.tag",
        "'webservice.image' has no field 'tag': 'slipway show webservice.image' lists its fields"
    )]
    public async Task What_there_is_not_names_the_nearest(string type, string fault)
    {
        var run = await CommandRun.Of(folder.Path, "show", type);

        run.ShouldBe(new CommandRun(2, "", $"slipway: {fault}\n"));
    }

    [Fact]
    public async Task A_name_of_several_types_is_refused_with_their_full_names()
    {
        var types = new TypeList(SchemaCatalog.BuiltIn);
        var name = types.All.Select(one => one.Name).First(one => types.Find(one).Count > 1);

        var run = await CommandRun.Of(folder.Path, "show", name);

        run.Code.ShouldBe(2);
        foreach (var one in types.Find(name))
        {
            run.Error.ShouldContain($"'{one.FullName}'");
            (await CommandRun.Of(folder.Path, "show", one.FullName)).Code.ShouldBe(0);
        }
    }

    [Fact]
    public async Task Every_type_is_listed_and_shown()
    {
        var list = (await CommandRun.Of(folder.Path, "show")).Output;

        list.ShouldStartWith("COMPONENT");
        foreach (var type in new TypeList(SchemaCatalog.BuiltIn).All)
        {
            var name = type.ApiVersion.Length > 0 ? type.FullName : type.Name;
            list.Split('\n')
                .ShouldContain(line => line == name || line.StartsWith(name + " ", StringComparison.Ordinal));
            (await CommandRun.Of(folder.Path, "show", type.FullName)).Code.ShouldBe(0, type.FullName);
        }
    }

    [Fact]
    public async Task Schemas_of_the_project_count()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write(
            "specs/schemas/cache.json",
            """
            {
              "x-slipway-definition": {"component": "cache"}, "description": "Keeps what is used often. Fast.", "type": "object",
              "properties": {
                "size": {"description": "How much.", "type": "integer"},
                "gone": {"description": "Old.", "type": "string", "x-slipway-forbidden": "it is not there"},
                "old": {"description": "Old.", "type": "string", "x-slipway-deprecated": "write 'size'"}
              }
            }
            """
        );

        var run = await CommandRun.Of(Path.GetTempPath(), "show", "cache", "--project", folder.Path);

        run.Output.ShouldContain("Keeps what is used often. Fast.");
        run.Output.ShouldContain("size   whole number  How much.");
        run.Output.ShouldContain("old    text          Deprecated: write 'size'. Old.");
        run.Output.ShouldNotContain("gone");
        (await CommandRun.Of(folder.Path, "show")).Output.ShouldContain("Keeps what is used often.\n");
        (await CommandRun.Of(folder.Path, "show", "cache", "--project", "nowhere")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_terminal_shows_a_table()
    {
        var run = await CommandRun.InTerminal(folder.Path, "show", "scaler");

        run.Output.ShouldContain("│ replicas │");
    }
}
