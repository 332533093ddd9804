using System.Text;
using System.Text.Json.Nodes;
using Slipway.Build.Deploying;
using Slipway.Bundles;
using Slipway.Deploy.Checks;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Tests.Deploying;

public sealed class ManifestReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-manifests-").FullName;
    private readonly List<Diagnostic> found = [];

    public void Dispose() => TemporaryFolder.Delete(folder);

    [Fact]
    public void The_objects_of_a_target_are_read_in_the_order_of_files_and_documents()
    {
        Write("kubernetes/b.yaml", "kind: Third\n");
        Write("kubernetes/a.yaml", "kind: First\nport: 012\n---\nkind: Second\n---\n");
        Write("kubernetes/kustomization.yaml", "kind: Kustomization\n");
        Write("kubernetes/notes.txt", "no manifest");
        Write("kubevela/a.yaml", "kind: Application\n");

        var source = Read("kubernetes").ShouldNotBeNull();

        source.Objects.Select(json => (string?)json["kind"]).ShouldBe(["First", "Second", "Third"]);
        ((long)source.Objects[0]["port"]!).ShouldBe(10, "Kubernetes reads YAML 1.1");
        source.Target.ShouldBe("kubernetes");
    }

    [Fact]
    public void Who_serves_a_kind_is_what_its_schema_says()
    {
        Write("kubernetes/a.yaml", "kind: First\n");

        var served = Read("kubernetes")!.ServedBy;

        served("kubeflow.org/v1", "TFJob").ShouldNotBeNull().ShouldStartWith("training-operator >= 1.");
        served("example.com/v1", "Boat").ShouldBeNull();
    }

    [Fact]
    public void A_manifest_that_is_not_YAML_is_reported_at_its_place()
    {
        Write("kubernetes/a.yaml", "kind: First\n\tport: 1\n");

        Read("kubernetes").ShouldBeNull();

        found.ShouldContain(one =>
            one.Id == "SLIP0005" && one.Span.File == "kubernetes/a.yaml" && one.Span.StartLine == 2
        );
    }

    [Fact]
    public void A_target_that_is_not_there_is_reported_with_those_that_are()
    {
        Write("kubevela/a.yaml", "kind: Application\n");

        var failure = Should.Throw<DiagnosticException>(() => Read("kubernetes"));

        failure.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SLIP8015");
        failure.Message.ShouldEndWith(
            "it holds no manifests of target kubernetes, but others: choose with SlipwayDeployTarget, of kubevela"
        );
    }

    [Theory]
    [InlineData("vessl", "what target vessl writes is for no cluster: choose with SlipwayDeployTarget, of argo, ")]
    [InlineData("kubernetes", "it holds no manifests of target kubernetes, nor of another that is for clusters")]
    public void What_is_for_no_cluster_is_not_deployed_and_not_offered(string target, string expected)
    {
        Write("vessl/run.yaml", "name: run\n");
        Write("images/index.json", "{}");

        Should
            .Throw<DiagnosticException>(() => Read(target))
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldContain($" cannot be deployed: {expected}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void Manifests_without_an_object_are_reported(string text)
    {
        Write("kubernetes/a.yaml", text);

        // An empty file is reported as such; one with nothing but comments holds no object.
        try
        {
            Read("kubernetes").ShouldBeNull();
            found.ShouldNotBeEmpty();
        }
        catch (DiagnosticException failure)
        {
            failure.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SLIP8015");
        }
    }

    [Fact]
    public void A_place_that_does_not_exist_is_reported()
    {
        Should
            .Throw<DiagnosticException>(() =>
                ManifestReader.Read(Path.Combine(folder, "none"), "kubernetes", null, null, found.Add, default)
            )
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("SLIP8015");
    }

    [Fact]
    public void A_file_that_is_not_a_bundle_is_reported()
    {
        Write("bundle.tar.gz", "no archive");

        Should.Throw<DiagnosticException>(() =>
            ManifestReader.Read(Path.Combine(folder, "bundle.tar.gz"), "kubernetes", null, null, found.Add, default)
        );
    }

    [Theory]
    [InlineData(null, "and none is named: write -p:SlipwayEnvironment=prod")]
    [InlineData("dev", "and SlipwayEnvironment is 'dev': publish for dev, or write -p:SlipwayEnvironment=prod")]
    public void A_bundle_of_another_environment_is_not_deployed(string? environment, string expected)
    {
        var bundle = Bundle("prod");

        Should
            .Throw<DiagnosticException>(() =>
                ManifestReader.Read(bundle, "kubernetes", environment, null, found.Add, default)
            )
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldBe($"'demo.tar.gz' cannot be deployed: it is packed for environment 'prod', {expected}");
    }

    [Theory]
    [InlineData("prod", "prod")]
    [InlineData(null, "prod")]
    [InlineData(null, null)]
    public void A_bundle_of_the_environment_or_of_none_is_deployed(string? packedFor, string? environment)
    {
        var bundle = Bundle(packedFor);

        ManifestReader.Read(bundle, "kubernetes", environment, null, found.Add, default).ShouldNotBeNull();
    }

    [Fact]
    public void What_the_record_knows_is_not_read_and_what_was_changed_since_is()
    {
        Write("kubernetes/a.yaml", "kind: First\nmetadata: {name: a}\n");
        Write("kubernetes/b.yaml", "kind: Second\nmetadata: {name: b}\n");
        // A record that says something else of the same bytes shows who was asked.
        var record = new ReleaseRecord { Manifests = [Recorded("a.yaml"), Recorded("b.yaml")] };
        Write("release.json", Encoding.UTF8.GetString(ReleaseJson.Write(record)));
        Write("kubernetes/b.yaml", "kind: Changed\n");

        var source = Read("kubernetes", Path.Combine(folder, "release.json")).ShouldNotBeNull();

        source.Objects.Select(json => (string?)json["kind"]).ShouldBe(["FromTheRecord", "Changed"]);
    }

    [Theory]
    [InlineData(true, "FromTheRecord")]
    [InlineData(false, "First")]
    public void A_bundle_with_a_record_is_not_parsed_and_one_without_is(bool hasRecord, string expected)
    {
        Write("kubernetes/a.yaml", "kind: First\n");
        var record = new ReleaseRecord { Manifests = [Recorded("a.yaml")] };

        var source = ManifestReader.Read(
            Bundle(null, hasRecord ? record : null),
            "kubernetes",
            null,
            null,
            found.Add,
            default
        );

        source.ShouldNotBeNull().Objects.Select(json => (string?)json["kind"]).ShouldBe([expected]);
    }

    private ReleaseManifest Recorded(string file) =>
        new(
            "kubernetes",
            $"kubernetes/{file}",
            ReleaseManifest.DigestOf(File.ReadAllBytes(Path.Combine(folder, "kubernetes", file))),
            [
                new ReleaseObject
                {
                    ApiVersion = "",
                    Kind = "FromTheRecord",
                    Name = "",
                    Json = new JsonObject { ["kind"] = "FromTheRecord" },
                },
            ]
        );

    /// <summary>Packs a bundle for an environment.</summary>
    private string Bundle(string? environment, ReleaseRecord? record = null)
    {
        var archive = Path.Combine(folder, "demo.tar.gz");
        var description = new BundleDescription
        {
            Slipway = "0.1.0",
            Name = "demo",
            Version = "1.0.0",
            Environment = environment,
            Namespace = "default",
            Targets = [new BundleTarget("kubernetes", IsKustomization: false, [])],
        };
        var content = new BundleContent(description).With("kubernetes/a.yaml", "kind: First\n");
        if (record is not null)
            content.With(BundleFormat.RecordFile, ReleaseJson.Write(record));
        new BundlePacker(Path.Combine(folder, "work")).Pack(content, archive, TestContext.Current.CancellationToken);
        return archive;
    }

    private ManifestSource? Read(string target, string? record = null) =>
        ManifestReader.Read(folder, target, null, record, found.Add, default);

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
