namespace Slipway.Compiler;

/// <summary>The classes of this assembly that do one kind of thing: a new one needs no entry anywhere.</summary>
internal static class Implementations
{
    /// <summary>Makes one of each.</summary>
    /// <typeparam name="T">The base class or interface.</typeparam>
    public static IEnumerable<T> Of<T>() =>
        typeof(T)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Select(type => (T)Activator.CreateInstance(type)!);
}
