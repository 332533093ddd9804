using System.Text.Json.Nodes;
using Slipway.Language;
using Slipway.Language.Schemas;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>The valid objects, written by users: nothing is wrong with them, and every misspelt key is reported at its place.</summary>
public class UserDocumentTests
{
    public static TheoryData<string> Names =>
        [.. ValidObject.Names.Where(name => IsChecked(ValidObject.Named(name)) && Systems.Any(name.EndsWith))];

    /// <summary>The groups whose objects need nothing else in the workspace.</summary>
    private static readonly string[] Systems =
    [
        ".fluxcd.io",
        ".istio.io",
        ".coreos.com",
        "definition.core.oam.dev",
        "terraform.core.oam.dev",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_valid_object_is_not_reported(string name) => Findings(ValidObject.Named(name)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_misspelt_key_is_reported_at_its_place(string name)
    {
        var missed = Change
            .AllOf(name)
            .Where(change => change.Kind == ChangeKind.Misspelt && !OpenMappings.Has(change.Place.OwnerKey))
            // Without its apiVersion or kind, a document is not known to be one.
            .Where(change => change.Place.Steps is not ["apiVersion" or "kind"])
            .Where(change => !Findings(change.Made()).Any(found => IsAbout(found, change)));

        missed.ShouldBeEmpty();
    }

    private static bool IsAbout(Diagnostic found, Change change) =>
        found.Id == "SLIP1001" && found.Message.Contains($"'{change.Text}'", StringComparison.Ordinal);

    private static IReadOnlyList<Diagnostic> Findings(JsonObject json)
    {
        var source = SourceText.From("spec.yaml", json.ToJsonString());
        var analysis = Analysis.Run([source], new WorkspaceOptions());
        return [.. analysis.Diagnostics.Where(found => found.Severity != Severity.Info || found.Id == "SLIP1015")];
    }

    private static bool IsChecked(JsonObject json) =>
        KindSchemas.Find((string)json["apiVersion"]!, (string)json["kind"]!) is not null;
}
