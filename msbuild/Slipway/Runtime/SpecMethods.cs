using System.Reflection;

namespace Slipway.Runtime;

/// <summary>The methods of an assembly that are marked with <see cref="SpecAttribute"/>.</summary>
internal static class SpecMethods
{
    private const BindingFlags Any =
        BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    /// <summary>Finds the methods, in ordinal order of their full names.</summary>
    public static IReadOnlyList<MethodInfo> Find(Assembly assembly) =>
        [
            .. assembly
                .GetTypes()
                .SelectMany(type => type.GetMethods(Any))
                .Where(method => method.IsDefined(typeof(SpecAttribute), inherit: false))
                .OrderBy(FullName, StringComparer.Ordinal),
        ];

    public static string FullName(MethodInfo method) => $"{method.DeclaringType?.FullName}.{method.Name}";

    /// <summary>Why a method cannot be run; null for one that can.</summary>
    public static string? Fault(MethodInfo method)
    {
        if (!method.IsStatic)
            return "it must be static";
        if (method.ContainsGenericParameters)
            return "neither it nor its class may be generic";
        if (method.GetParameters().Length > 1 || Mismatch(method))
            return "it must have no parameter, or one SpecContext";
        return
            typeof(SpecDocument).IsAssignableFrom(method.ReturnType)
            || typeof(IEnumerable<SpecDocument>).IsAssignableFrom(method.ReturnType)
            ? null
            : "it must return an Application or another SpecDocument, or several of them";
    }

    /// <summary>Runs a method.</summary>
    /// <returns>What it returned; null where it gave none, though its type says otherwise.</returns>
    public static IReadOnlyList<SpecDocument?> Run(MethodInfo method, SpecContext context)
    {
        object[] arguments = method.GetParameters().Length == 0 ? [] : [context];
        var result = method.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        return result switch
        {
            SpecDocument one => [one],
            IEnumerable<SpecDocument> several => [.. several],
            _ => [null],
        };
    }

    private static bool Mismatch(MethodInfo method) =>
        method.GetParameters() is [var only] && only.ParameterType != typeof(SpecContext);
}
