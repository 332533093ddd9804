using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Model;

namespace Slipway.Language.Workspaces;

/// <summary>One spec: a document, told by its apiVersion and kind or else by its keys, bound to its schema.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="root">Its outermost mapping.</param>
/// <param name="bound">What binding found.</param>
/// <param name="defaultNamespace">The namespace it is in where it names none.</param>
public sealed class SpecDocument(string file, SpecMapping root, BoundDocument bound, string defaultNamespace)
{
    private const string OwnGroup = "slipway.dev/";

    private readonly DocumentViews views = new();

    /// <summary>The file as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>The outermost mapping.</summary>
    public SpecMapping Root { get; } = root;

    /// <summary>What binding the document to its schema found.</summary>
    public BoundDocument Bound { get; } = bound;

    /// <summary>What its schema describes; null where there is no schema for it.</summary>
    public SchemaSubject? Subject { get; init; }

    /// <summary>The apiVersion and kind that were meant, where the document's own are misspelt; null elsewhere.</summary>
    public (string ApiVersion, string Kind)? Meant { get; init; }

    /// <summary>The apiVersion, or the system of a document told by its keys; empty where there is neither.</summary>
    public string ApiVersion => Root.Text("apiVersion")?.Text ?? (IsKeyed ? Subject!.ApiVersion : "");

    /// <summary>The kind; empty where there is none.</summary>
    public string Kind => Root.Text("kind")?.Text ?? (IsKeyed ? Subject!.Name : "");

    /// <summary><c>metadata</c>; null where there is none.</summary>
    public SpecMapping? Metadata => Root.Mapping("metadata");

    /// <summary>The scalar that names the object; null where it has no name.</summary>
    public SpecScalar? NameNode => (IsKeyed ? Root : Metadata)?.Text("name");

    /// <summary>The name; empty where there is none.</summary>
    public string Name => NameNode?.Text ?? "";

    /// <summary>The namespace it is in.</summary>
    public string Namespace { get; } = root.Mapping("metadata")?.Text("namespace")?.Text ?? defaultNamespace;

    /// <summary>Whether it is an object that a cluster may take: it says its apiVersion and kind, and they are not Slipway's own.</summary>
    public bool IsObject => !IsKeyed && !ApiVersion.StartsWith(OwnGroup, StringComparison.Ordinal);

    /// <summary>What a system sees in the document; made when first asked for, and kept.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <returns>The view; null where the document is none of the system's.</returns>
    public TView? Get<TView>()
        where TView : class, IDocumentView<TView> => views.Get<TView>(this);

    private bool IsKeyed => Subject is { Keys: not null };

    /// <summary>Where to report what concerns the document as a whole.</summary>
    public SourceSpan Place => NameNode?.Span ?? (Root.Entries is [var first, ..] ? first.Key.Span : Root.Span);

    /// <summary>The same document with another content.</summary>
    /// <param name="other">The outermost mapping.</param>
    /// <returns>A document with the file, the schema and the namespace of this one.</returns>
    public SpecDocument With(SpecMapping other) =>
        new(File, other, Bound, Namespace) { Subject = Subject, Meant = Meant };
}
