namespace Slipway.Cli.Tests;

/// <summary><c>slipway import</c>: the C# of specs, on standard output or in a folder.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Web = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: web}
        spec:
          components:
          - name: web
            type: webservice
            properties: {image: "nginx:1.27"}
            traits:
            - {type: keda-auto-scaler, properties: {minReplicaCount: 1}}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_file_goes_to_standard_output()
    {
        folder.Write("web.yaml", Web);

        var run = await CommandRun.Of(folder.Path, "import", "web.yaml", "--code-namespace", "Acme.Specs");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("namespace Acme.Specs;\n\ninternal static class Web\n{\n    [Spec]\n");
        run.Output.ShouldContain("app.AddWebService(\"web\", image: \"nginx:1.27\")");
        run.Error.ShouldContain("web.yaml(10,14): trait 'keda-auto-scaler' is not typed: there is no schema for it");
    }

    [Fact]
    public async Task Standard_input_is_one_file()
    {
        var run = await CommandRun.WithInput(folder.Path, Web, "import", "-");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("internal static class Specs\n");
        run.Error.ShouldContain("stdin(10,14): trait");
    }

    [Fact]
    public async Task Files_go_to_a_folder_and_replace_others_only_with_force()
    {
        folder.Write("specs/web.yaml", Web);
        folder.Write("specs/shop-front.yaml", Web.Replace("name: web", "name: shop", StringComparison.Ordinal));

        var first = await CommandRun.Of(folder.Path, "import", "specs", "-o", "code");
        var written = await File.ReadAllTextAsync(folder.At("code", "Web.cs"), TestContext.Current.CancellationToken);
        folder.Write("code/ShopFront.cs", "mine");
        var second = await CommandRun.Of(folder.Path, "import", "specs", "-o", "code");
        var third = await CommandRun.Of(folder.Path, "import", "specs", "-o", "code", "--force");

        first.Code.ShouldBe(0);
        first.Error.ShouldEndWith("2 files written to code\n");
        second.Code.ShouldBe(2);
        second.Error.ShouldContain("ShopFront.cs' exists: --force replaces it");
        third.Code.ShouldBe(0);
        (await File.ReadAllTextAsync(folder.At("code", "Web.cs"), TestContext.Current.CancellationToken)).ShouldBe(
            written
        );
        Directory.GetFiles(folder.At("code")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Several_files_need_a_folder()
    {
        folder.Write("web.yaml", Web);
        folder.Write("shop.yaml", Web.Replace("name: web", "name: shop", StringComparison.Ordinal));

        var run = await CommandRun.Of(folder.Path, "import");

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("name a folder for them with --output");
    }

    [Fact]
    public async Task Specs_with_errors_are_refused_with_their_findings()
    {
        folder.Write("web.yaml", Web.Replace("image:", "imag:", StringComparison.Ordinal));

        var run = await CommandRun.Of(folder.Path, "import", "web.yaml", "-o", "code");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("error SLIP1001: unknown key 'imag'");
        Directory.Exists(folder.At("code")).ShouldBeFalse();
    }
}
