using System.Xml.Linq;
using Slipway.Generators.Tests.Specs.NativeKinds;
using Slipway.Import.State;
using Slipway.Language.Binding;
using Slipway.Language.Schemas;
using Slipway.Language.Workspaces;

namespace Slipway.Import.Tests;

/// <summary>YAML, imported and compiled as C#, becomes the same manifests, byte for byte.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateDirectories(Repository.PathOf("samples"))
                .Where(folder => Directory.Exists(Path.Combine(folder, "specs")))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_becomes_the_same_and_is_typed_throughout(string name)
    {
        var files = Directory
            .EnumerateFiles(Repository.PathOf("samples", name, "specs"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

        var imported = Imported.Of([.. files], Options(name)).ShouldNotBeNull();

        imported.Files.SelectMany(file => file.Untyped).ShouldBeEmpty();
        imported.Difference(CompiledSpecs.Run(imported.Files)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kubevela", 30)]
    [InlineData("vessl", 60)]
    public void Every_file_of_the_corpora_that_builds_becomes_the_same(string system, int least)
    {
        var folder = Repository.NeedShared($"corpus/{system}");
        var files = Directory
            .EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .Select((file, at) => (Name: Path.GetFileName(file), Text: File.ReadAllText(file), Namespace: $"File{at}"))
            .Select(file => Imported.Of([(file.Name, file.Text)], @namespace: file.Namespace))
            .OfType<Imported>()
            .ToList();

        var untyped = Compare(files);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{files.Count} files are the same; {untyped.Select(part => part.Span.File).Distinct().Count()} are not typed throughout:\n"
                + string.Join('\n', untyped)
        );
        files.Count.ShouldBeGreaterThan(least);
    }

    /// <summary>The kinds of Kubernetes, Kubeflow, Flux and others.</summary>
    [Fact]
    public void A_document_of_every_native_kind_becomes_the_same()
    {
        IReadOnlyList<NativeKind> kinds =
        [
            .. Workloads.All,
            .. Objects.All,
            .. Trainings.All,
            .. Releases.All,
            .. Workflows.All,
            .. Operations.All,
            .. Generators.Tests.Specs.NativeKinds.Definitions.All,
        ];
        var files = kinds
            .Select((kind, at) => Imported.Of([($"file{at}.yaml", kind.Yaml)], @namespace: $"File{at}"))
            .OfType<Imported>()
            .ToList();

        // Manifests of such kinds have the keys in the order of the spec, and C# has what is required first.
        Compare(files, isOrdered: false).ShouldBeEmpty();
        files.Count.ShouldBeGreaterThan(25);
    }

    /// <summary>A component, a trait and a kind of the project's own.</summary>
    [Fact]
    public void What_a_project_has_schemas_of_becomes_the_same()
    {
        (string Path, string Text)[] schemas =
        [
            (
                "gauge.json",
                """{"x-slipway-definition":{"component":"gauge"},"required":["image"],"properties":{"image":{"type":"string"},"dials":{"type":"array","items":{"type":"string"}}}}"""
            ),
            ("dial.json", """{"x-slipway-definition":{"trait":"dial"},"properties":{"replicas":{"type":"integer"}}}"""),
            (
                "gadget.json",
                """{"x-slipway-document":{"apiVersion":"example.com/v1","kind":"Gadget"},"properties":{"spec":{"type":"object","properties":{"size":{"enum":["small","large"]},"parts":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"weight":{"type":"number"}}}}}}}}"""
            ),
        ];
        var catalog = SchemaCatalog.BuiltIn.With(
            [.. schemas.Select(one => new ProjectSchema(one.Path, one.Text))],
            out var faults
        );
        faults.ShouldBeEmpty();
        var imported = Imported.Sound(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: web}
            spec:
              components:
              - name: one
                type: gauge
                properties: {image: "a/b:1", dials: [one, two]}
                traits:
                - {type: dial, properties: {replicas: 2}}
            ---
            apiVersion: example.com/v1
            kind: Gadget
            metadata: {name: web}
            spec: {size: large, parts: [{name: a, weight: 0.5}, {name: b}]}
            """,
            new WorkspaceOptions { Catalog = catalog }
        );

        imported.File.Untyped.ShouldBeEmpty();
        imported.File.Text.ShouldContain("using Own;");
        imported.File.Text.ShouldContain(".WithDialTrait(2)");
        imported.File.Text.ShouldContain("public static Application WebApplication()");
        imported.Difference(CompiledSpecs.Run(imported.Files, schemas)).ShouldBeEmpty();
    }

    /// <summary>Compiles the C# of all files at once, and compares what each becomes.</summary>
    private static List<UntypedPart> Compare(IReadOnlyList<Imported> files, bool isOrdered = true)
    {
        var models = CompiledSpecs.Run([.. files.Select(file => file.File)]);
        files
            .Zip(models, (file, model) => (file.File.Class, Difference: file.Difference([model], isOrdered)))
            .Where(one => one.Difference.Length > 0)
            .ShouldBeEmpty();
        return [.. files.SelectMany(file => file.File.Untyped)];
    }

    private static WorkspaceOptions Options(string sample)
    {
        var project = XDocument.Load(Repository.PathOf("samples", sample, $"{sample}.csproj"));
        return new WorkspaceOptions
        {
            Externals =
            [
                .. project
                    .Descendants("SlipwayExternal")
                    .Select(item => new External(
                        (string)item.Attribute("Kind")!,
                        (string)item.Attribute("Include")!,
                        null
                    )),
            ],
        };
    }
}
