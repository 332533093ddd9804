using Slipway.Import.Code;
using Slipway.Import.Comments;
using Slipway.Import.Documents;
using Slipway.Import.State;
using Slipway.Import.Tables;
using Slipway.Language.Binding;
using Slipway.Language.Silencing;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import;

/// <summary>Writes the C# of YAML files that were read and checked. What it writes describes the same documents.</summary>
public sealed class SpecImport
{
    /// <summary>The methods of every object.</summary>
    private static readonly string[] Taken =
    [
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    private readonly ImportOptions options;
    private readonly SchemaCatalog catalog;
    private readonly BuilderTable builders;

    /// <summary>Takes the schemas of the specs.</summary>
    /// <param name="catalog">The schemas.</param>
    /// <param name="options">How the C# is written.</param>
    public SpecImport(SchemaCatalog catalog, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.catalog = catalog;
        builders = new BuilderTable(catalog, options.BuilderNamespace);
    }

    /// <summary>Writes the C# of a file.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="documents">Its documents, in the order of the file, none with an error.</param>
    /// <returns>The C#.</returns>
    public ImportedFile Of(string file, string text, IReadOnlyList<SpecDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var types = new TypeTexts(options.Namespace);
        var read = YamlComments.Read(text, documents.Select(document => document.Root));
        var comments = new OpenComments(read);
        var name = ClassName.Of(file, builders);
        var names = new NameScope([.. Taken, name]);
        List<UntypedPart> untyped =
        [
            .. read.Where(one => SilencingComments.AreIn(one.Text))
                .Select(one => new UntypedPart(
                    new SourceSpan(file, one.Line, 0, one.Line, 0),
                    $"the comment '#{one.Text}'",
                    "C# silences findings by '#pragma warning disable'"
                )),
        ];
        var methods = new List<CodeMethod>();
        foreach (var document in documents)
        {
            var state = new DocumentState(builders, types, comments, document.Bound.Verbatim);
            var above = comments.TakeAbove(document.Root.Span.StartLine);
            var written = new DocumentCode(state, catalog).Of(document);
            var inside = comments.Take(document.Root.Span.StartLine, document.Root.Span.EndLine);
            untyped.AddRange(state.Untyped);
            if (written is null)
            {
                untyped.Add(state.LeftOut(document.Place));
                continue;
            }
            var method = documents.Count == 1 ? names.Claim("Describe") : MethodName(document, names);
            methods.Add(new CodeMethod(written.Type, method, written.Statements, [.. above, .. inside]));
        }
        var rest = comments.TakeAbove(int.MaxValue);
        return new ImportedFile(
            name,
            new CodeFile(types.Usings, options.Namespace, name, methods, rest).Text(),
            [.. untyped.OrderBy(part => part.Span.StartLine).ThenBy(part => part.Span.StartColumn)]
        );
    }

    private static string MethodName(SpecDocument document, NameScope names)
    {
        var plain = Identifier.Pascal(document.Name.Length > 0 ? document.Name : document.Kind);
        return names.Claim(plain, plain + Identifier.Pascal(document.Kind));
    }
}
