using Slipway.Kinds.Facts;
using Slipway.Language.Binding;
using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language;

/// <summary>Finds out what a document is, and binds it to its schema.</summary>
internal static class DocumentBinding
{
    private static readonly IRunTimeNotes[] RunTimeNotes = [new ApplicationNotes()];

    /// <summary>Binds a document.</summary>
    /// <param name="file">The file it is in.</param>
    /// <param name="root">Its outermost mapping.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <returns>The document.</returns>
    public static SpecDocument Bind(
        string file,
        SpecMapping root,
        WorkspaceOptions options,
        List<Diagnostic> diagnostics
    )
    {
        var apiVersion = root.Text("apiVersion");
        var kind = root.Text("kind");
        var subject = options.Catalog.Recognise(root);
        var bound = BoundDocument.Empty;
        (string ApiVersion, string Kind)? meant = null;
        if (subject is not null)
        {
            var unbound = new SpecDocument(file, root, bound, options.Namespace) { Subject = subject };
            var notes = new Dictionary<SpecMapping, BindingNote>(
                RunTimeNotes.SelectMany(system => system.Of(unbound)),
                ReferenceEqualityComparer.Instance
            );
            var context = new BindingContext(options.Catalog, options.Profile, notes)
            {
                IsObject = unbound.IsObject,
                IsOwnKind = ApiGroup.IsOwn(ApiGroup.Of(unbound.ApiVersion)),
                IsFilled = subject.IsFilled,
                PodVersion = subject.PodVersion,
            };
            bound = SchemaBinder.Bind(root, subject.Schema, context);
            diagnostics.AddRange(bound.Diagnostics);
        }
        else if (kind is not null && apiVersion is not null)
        {
            meant = options.Catalog.NearestDocument(apiVersion.Text, kind.Text);
            diagnostics.Add(Unknown(apiVersion, kind, meant));
        }
        else if (!root.IsIncomplete)
        {
            diagnostics.Add(options.Catalog.IsForeign(root) ? Foreign(root) : NotASpec(root));
        }
        return new SpecDocument(file, bound.Usual.Apply(root), bound, options.Namespace)
        {
            Subject = subject,
            Meant = meant,
        };
    }

    private static Diagnostic Unknown(SpecScalar apiVersion, SpecScalar kind, (string ApiVersion, string Kind)? meant)
    {
        if (meant is not { } nearest)
            return ShapeDiagnostics.UnknownDocument.At(kind.Span, kind.Text, apiVersion.Text);
        var (wrong, right) = nearest.Kind == kind.Text ? (apiVersion, nearest.ApiVersion) : (kind, nearest.Kind);
        return ShapeDiagnostics.MisspeltDocument.At(
            wrong.Span,
            kind.Text,
            apiVersion.Text,
            nearest.Kind,
            nearest.ApiVersion
        ) with
        {
            Fix = YamlFix.Write(wrong, right),
        };
    }

    private static Diagnostic Foreign(SpecMapping root) =>
        ReadingDiagnostics.NotASpec.At(
            root.Entries[0].Key.Span,
            "what another tool reads, such as the values of a Helm chart: move the file out of the folder of the specs"
        );

    /// <summary>Reports a document that does not say what it is, at the key that was meant to, where there is one.</summary>
    private static Diagnostic NotASpec(SpecMapping root)
    {
        string[] words = ["apiVersion", "kind"];
        var lacking = words.Where(word => root.Entry(word) is null).ToList();
        foreach (var entry in root.Entries.Where(entry => !words.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            if (NearestWord.Misspelt(entry.Key.Text, lacking) is { } meant)
                return ReadingDiagnostics.NotASpec.At(
                    entry.Key.Span,
                    $"a mapping with '{entry.Key.Text}' in place of '{meant}'"
                ) with
                {
                    Fix = YamlFix.Write(entry.Key, meant),
                };
        }
        var place = root.Entries is [var first, ..] ? first.Key.Span : root.Span;
        var without = lacking is [var one] ? $"'{one}'" : "them";
        return ReadingDiagnostics.NotASpec.At(place, $"a mapping without {without}");
    }
}
