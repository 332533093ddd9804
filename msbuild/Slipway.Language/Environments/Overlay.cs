using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Environments;

/// <summary>One document of an overlay file: what differs in an environment from the spec it names.</summary>
/// <param name="root">Its outermost mapping.</param>
internal sealed class Overlay(SpecMapping root)
{
    /// <summary>What is to be laid over the spec.</summary>
    public SpecMapping Root { get; } = root;

    /// <summary>The apiVersion it names; empty where any will do.</summary>
    public string ApiVersion { get; } = root.Text("apiVersion")?.Text ?? "";

    /// <summary>The kind it names; empty for documents that have none.</summary>
    public string Kind { get; } = KindOf(root);

    /// <summary>The name of the spec it changes; empty where it names none.</summary>
    public string Name { get; } = NameOf(root)?.Text ?? "";

    /// <summary>The namespace it writes; where several specs have its name, that of the one it changes.</summary>
    public string? Namespace { get; } = NamespaceOf(root);

    /// <summary>Where to report what concerns it as a whole.</summary>
    public SourceSpan Place { get; } =
        NameOf(root)?.Span ?? (root.Entries is [var first, ..] ? first.Key.Span : root.Span);

    /// <summary>What it names, in words: <c>Application 'demo'</c>.</summary>
    public string Subject => Kind.Length == 0 ? $"called '{Name}'" : $"{Kind} '{Name}'";

    /// <summary>Whether a spec is of the name and kind it names.</summary>
    public bool Names(SpecMapping spec) =>
        Name.Length > 0
        && NameOf(spec)?.Text == Name
        && KindOf(spec) == Kind
        && (ApiVersion.Length == 0 || spec.Text("apiVersion")?.Text == ApiVersion);

    /// <summary>The spec it changes: among several of one name, that of its namespace; of a single one the namespace is a value that differs.</summary>
    /// <param name="named">The specs that it names.</param>
    /// <param name="defaultNamespace">The namespace of documents that name none.</param>
    /// <returns>The spec; null where there is none, or it is not clear which is meant.</returns>
    public SpecMapping? Among(IReadOnlyList<SpecMapping> named, string defaultNamespace) =>
        named is [var only] ? only : named.FirstOrDefault(spec => (NamespaceOf(spec) ?? defaultNamespace) == Namespace);

    /// <summary>The name of a document: under <c>metadata</c>, or at its root where it has no kind.</summary>
    public static SpecScalar? NameOf(SpecMapping document) =>
        document.Mapping("metadata")?.Text("name") ?? (KindOf(document).Length == 0 ? document.Text("name") : null);

    /// <summary>The kind of a document; empty where it has none.</summary>
    public static string KindOf(SpecMapping document) => document.Text("kind")?.Text ?? "";

    /// <summary>The namespace that a document writes.</summary>
    public static string? NamespaceOf(SpecMapping document) => document.Mapping("metadata")?.Text("namespace")?.Text;
}
