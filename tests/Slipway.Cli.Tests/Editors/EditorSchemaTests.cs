using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Language.Editors;

namespace Slipway.Cli.Tests.Editors;

/// <summary>The schemas for editors that know nothing of Slipway, with programs that know nothing of it either.</summary>
/// <param name="npm">The programs.</param>
public sealed class EditorSchemaTests(NpmPackages npm) : IClassFixture<NpmPackages>, IDisposable
{
    private const string Head =
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: shop\nspec:\n  components:\n    - name: a\n";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Systems => [.. EditorSchema.Systems];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task A_strict_reader_of_schemas_takes_each(string system)
    {
        npm.Need();
        var schema = folder.At($"{system}.json");
        (await CommandRun.Of(folder.Path, "schema", system, "--output", schema)).Code.ShouldBe(0);
        const string compile =
            "const Ajv = require('ajv'); new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(JSON.parse(require('fs').readFileSync(process.argv[1])))";

        var (code, output, errors) = await Tool.TryRunAsync("node", ["-e", compile, schema], input: "", Environment());

        code.ShouldBe(0, output + errors);
        (await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken)).ShouldNotContain("x-slipway");
    }

    [Theory]
    [InlineData(
        "      type: worker\n      properties:\n        image: a:1\n        ¦\n        imag: b",
        "imagePullPolicy",
        "12: Property imag is not allowed."
    )]
    [InlineData(
        "      type: worker\n      properties:\n        image: a:1\n      traits:\n        - type: scaler\n          properties:\n            ¦\n            replica: 3",
        "replicas",
        "15: Property replica is not allowed."
    )]
    [InlineData(
        "      type: model-serving\n      properties:\n        predictors: []\n        ¦\n        protocl: v2",
        "protocol",
        "12: Property protocl is not allowed."
    )]
    [InlineData(
        "      type: model-training\n      properties:\n        image: a:1\n        imag: b\n        framework: ¦",
        "pytorch",
        "11: Property imag is not allowed."
    )]
    public async Task The_language_server_for_YAML_offers_what_belongs_to_a_type_and_reports_a_typo(
        string lines,
        string offered,
        string found
    )
    {
        npm.Need();
        var schema = folder.Write("kubevela.json", EditorSchema.Of(SchemaCatalog.BuiltIn, "kubevela"));
        var spec = folder.Write("spec.yaml", Head + lines + "\n");
        var session = Repository.PathOf("tests", "Slipway.Cli.Tests", "Editors", "yaml-session.js");

        var output = await Tool.RunAsync("node", [session, schema, spec], input: null, Environment());

        var shown = JsonNode.Parse(output)!;
        shown["labels"]!.AsArray().Select(label => label!.ToString()).ShouldContain(offered);
        shown["findings"]!.AsArray().Select(finding => finding!.ToString()).ShouldContain(found);
    }

    [Fact]
    public async Task A_run_of_VESSL_is_known_by_a_single_key()
    {
        npm.Need();
        var schema = folder.Write("vessl.json", EditorSchema.Of(SchemaCatalog.BuiltIn, "vessl"));
        var spec = folder.Write("run.yaml", "resources: {cluster: a, preset: b}\nimag: x\n¦\n");
        var session = Repository.PathOf("tests", "Slipway.Cli.Tests", "Editors", "yaml-session.js");

        var output = await Tool.RunAsync("node", [session, schema, spec], input: null, Environment());

        var shown = JsonNode.Parse(output)!;
        shown["labels"]!.AsArray().Select(label => label!.ToString()).ShouldContain("import");
        shown["findings"]!
            .AsArray()
            .Select(finding => finding!.ToString())
            .ShouldContain("2: Property imag is not allowed.");
    }

    private Dictionary<string, string> Environment() => new(StringComparer.Ordinal) { ["NODE_PATH"] = npm.Modules };
}
