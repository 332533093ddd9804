namespace Slipway.Runtime;

/// <summary>The files that calls are in, each with a number.</summary>
internal sealed class SpecFileTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private string? last;
    private int lastNumber;

    public IReadOnlyList<string> Names => names;

    /// <summary>The number of a file. Neighbouring calls are in one file, whose name is one and the same object.</summary>
    public int IndexOf(string file)
    {
        if (ReferenceEquals(file, last))
            return lastNumber;
        if (!numbers.TryGetValue(file, out var number))
        {
            number = names.Count;
            names.Add(file);
            numbers.Add(file, number);
        }
        last = file;
        lastNumber = number;
        return number;
    }
}
