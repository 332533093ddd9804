using Slipway.Import.Code;
using Slipway.Import.Comments;
using Slipway.Import.Tables;
using Slipway.Import.Values;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.State;

/// <summary>What is known while the C# of a document is written.</summary>
/// <param name="builders">The builders there are.</param>
/// <param name="types">The names of types in the file.</param>
/// <param name="comments">The comments of the file.</param>
/// <param name="verbatim">The values that count as the characters that were written.</param>
internal sealed class DocumentState(
    BuilderTable builders,
    TypeTexts types,
    OpenComments comments,
    IReadOnlySet<SpecScalar> verbatim
)
{
    private readonly Dictionary<(string Type, string Name), LocalVariable> variables = [];
    private readonly List<UntypedPart> untyped = [];
    private UntypedPart? misfit;

    /// <summary>The builders there are.</summary>
    public BuilderTable Builders { get; } = builders;

    /// <summary>The names of types in the file.</summary>
    public TypeTexts Types { get; } = types;

    /// <summary>The comments of the file.</summary>
    public OpenComments Comments { get; } = comments;

    /// <summary>The names of variables and of the parameters of functions.</summary>
    public NameScope Names { get; } = new("app", "initializer");

    /// <summary>What is not typed.</summary>
    public IReadOnlyList<UntypedPart> Untyped => untyped;

    /// <summary>Why the document cannot be written at all.</summary>
    /// <param name="place">Where it is.</param>
    public UntypedPart LeftOut(SourceSpan place) =>
        new(place, misfit?.What ?? "the document", $"{misfit?.Why ?? "C# cannot say it"}; it is left out");

    /// <summary>Whether a value counts as the characters that were written.</summary>
    public bool IsVerbatim(SpecScalar scalar) => verbatim.Contains(scalar);

    /// <summary>A value as C# writes it where anything may be.</summary>
    /// <param name="node">The value.</param>
    public CodeExpression? Open(SpecNode node) =>
        OpenValue.Of(node, IsVerbatim) ?? Misfit<CodeExpression>(node.Span, "a number", "C# cannot write it");

    /// <summary>Notes why something cannot be written as it was tried; of several reasons the first counts.</summary>
    /// <returns>Null.</returns>
    public T? Misfit<T>(SourceSpan span, string what, string why)
        where T : class
    {
        misfit ??= new UntypedPart(span, what, why);
        return null;
    }

    /// <summary>Tries to write something with members, and where that does not succeed, without.</summary>
    /// <param name="typed">With members; null where it is not possible.</param>
    /// <param name="open">Without.</param>
    /// <param name="span">Where it is.</param>
    /// <param name="what">What it is.</param>
    /// <returns>What the one or the other gave.</returns>
    public T? Try<T>(Func<T?> typed, Func<T?> open, SourceSpan span, string what)
        where T : class
    {
        var (mark, count, outer) = (Comments.Mark(), untyped.Count, misfit);
        misfit = null;
        if (typed() is { } result)
        {
            misfit = outer;
            return result;
        }
        Comments.Return(mark);
        untyped.RemoveRange(count, untyped.Count - count);
        var reason = misfit;
        misfit = outer;
        if (open() is not { } other)
        {
            misfit = outer ?? reason ?? misfit;
            return null;
        }
        untyped.RemoveRange(count, untyped.Count - count);
        untyped.Add(
            reason is null
                ? new UntypedPart(span, what, "there is no schema for it")
                : reason with
                {
                    What = what,
                    Why = Because(reason),
                }
        );
        return other;
    }

    private static string Because(UntypedPart reason) => $"{reason.What}: {reason.Why}";

    /// <summary>Names the variable of a part.</summary>
    /// <param name="type">The class of what may refer to it: <c>Component</c>.</param>
    /// <param name="name">Its name in the spec.</param>
    /// <returns>The variable, which nothing can refer to yet.</returns>
    public LocalVariable Name(string type, string name)
    {
        var plain = Identifier.Camel(name);
        return new LocalVariable(Keyword.Escape(Names.Claim(plain, plain + type)));
    }

    /// <summary>Lets what comes later refer to a part.</summary>
    /// <param name="type">The class of what may refer to it: <c>Component</c>.</param>
    /// <param name="name">Its name in the spec.</param>
    /// <param name="variable">Its variable.</param>
    public void Declare(string type, string name, LocalVariable variable) => variables[(type, name)] = variable;

    /// <summary>Finds the variable of a part that has been made.</summary>
    /// <param name="type">The class of the part.</param>
    /// <param name="name">Its name in the spec.</param>
    /// <returns>The variable; null where the part comes later, or is none of the document's.</returns>
    public LocalVariable? Variable(string type, string name) => variables.GetValueOrDefault((type, name));
}
