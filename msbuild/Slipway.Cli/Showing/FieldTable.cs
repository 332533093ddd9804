using Slipway.Cli.Terminals;
using Slipway.Language.Places;

namespace Slipway.Cli.Showing;

/// <summary>Fields as a table: what each is, whether it is needed, and what may be written.</summary>
internal static class FieldTable
{
    /// <summary>More values than these are not for reading in a row.</summary>
    private const int MostValues = 12;

    private static readonly string[] Heads = ["FIELD", "TYPE", "REQUIRED", "DEFAULT", "ALLOWED", "DESCRIPTION"];

    /// <summary>Makes the table.</summary>
    /// <param name="fields">The fields.</param>
    public static TextTable Of(IReadOnlyList<FieldDescription> fields) => new(Heads, [.. fields.Select(Row)]);

    /// <summary>What may be written as a value; empty where that is open.</summary>
    /// <param name="field">The field.</param>
    public static string Allowed(FieldDescription field)
    {
        if (field.Values.Count > 0)
        {
            var more = field.Values.Count > MostValues ? ", …" : "";
            return string.Join(", ", field.Values.Take(MostValues).Select(Quoted)) + more;
        }
        if (field.Format is { } format)
            return $"{format.Meaning}, as in {format.Example}";
        var schema = field.Schema.Resolved;
        return (schema.Minimum, schema.Maximum) switch
        {
            ({ } least, { } most) => FormattableString.Invariant($"{least} to {most}"),
            ({ } least, null) => FormattableString.Invariant($"{least} or more"),
            (null, { } most) => FormattableString.Invariant($"{most} or less"),
            _ => "",
        };
    }

    /// <summary>What a field is for, and why it is not to be used where that is so.</summary>
    /// <param name="field">The field.</param>
    public static string Description(FieldDescription field) =>
        field.Schema.Deprecated is { } heir ? $"Deprecated: {heir}. {field.Text}".TrimEnd()
        : field.Discouragement is { } why ? $"No effect: {why}. {field.Text}".TrimEnd()
        : field.Text;

    private static string[] Row(FieldDescription field) =>
        [
            field.Name,
            field.Type,
            field.IsRequired ? "yes" : "",
            field.Default is { } value ? Quoted(value) : "",
            Allowed(field),
            Description(field),
        ];

    private static string Quoted(string text) => text.Length == 0 ? "\"\"" : text;
}
