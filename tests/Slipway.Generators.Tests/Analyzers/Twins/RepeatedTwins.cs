using static Slipway.Generators.Tests.Analyzers.Twins.Twin;

namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>Two volumes at one path, and two variables of one name.</summary>
internal static class RepeatedTwins
{
    private const string Mounts = """.WithVolumeMounts(m => m.WithEmptyDir("a", "/x").WithEmptyDir("b", "/x"))""";
    private const string MountsYaml = "volumeMounts: {emptyDir: [{name: a, mountPath: /x}, {name: b, mountPath: /x}]}";

    private const string Volumes =
        """.WithVolume("a", "/x", TaskJob.VolumeType.EmptyDir).WithVolume("b", "/x", TaskJob.VolumeType.EmptyDir)""";
    private const string VolumesYaml =
        "volumes: [{name: a, mountPath: /x, type: emptyDir}, {name: b, mountPath: /x, type: emptyDir}]";

    /// <summary>The components of KubeVela that run a container, and two volumes at one path in each.</summary>
    private static readonly (
        string Type,
        string Added,
        string Further,
        string Twice,
        string TwiceYaml
    )[] PodComponents =
    [
        ("worker", """app.AddWorker("p", "a/b:1")""", "", Mounts, MountsYaml),
        ("statefulset", """app.AddStatefulSet("p", "a/b:1")""", "", Mounts, MountsYaml),
        ("daemon", """app.AddDaemon("p", "a/b:1")""", "", Mounts, MountsYaml),
        ("cron-task", """app.AddCronTask("p", "a/b:1", "@daily")""", "schedule: '@daily', ", Mounts, MountsYaml),
        ("task", """app.AddTaskJob("p", "a/b:1")""", "", Volumes, VolumesYaml),
    ];

    public static IReadOnlyList<Twin> All { get; } =
    [
        Components(
            "SLIP2008 training",
            """app.AddModelTraining("t", "a/b:1").WithStorage("a", "/x").WithStorage("b", "/x");""",
            ("t", "model-training", "image: a/b:1, storage: [{name: a, mountPath: /x}, {name: b, mountPath: /x}]")
        ),
        Components(
            "SLIP2008 training with a claim",
            """
            app.AddModelTraining("t", "a/b:1")
                .WithStorage(v => v.WithPvcRef("a", "/x"))
                .WithStorage(v => v.WithName("b").WithMountPath("/x"));
            """,
            (
                "t",
                "model-training",
                "image: a/b:1, storage: [{pvcRef: {name: a, mountPath: /x}}, {name: b, mountPath: /x}]"
            )
        ),
        Components(
            "SLIP2008 webservice",
            """app.AddWebService("web", "a/b:1").WithVolume("a", "/x", VolumeType).WithVolume("b", "/x", VolumeType);""".Replace(
                "VolumeType",
                "WebService.VolumeType.EmptyDir",
                StringComparison.Ordinal
            ),
            (
                "web",
                "webservice",
                "image: a/b:1, volumes: [{name: a, mountPath: /x, type: emptyDir}, {name: b, mountPath: /x, type: emptyDir}]"
            )
        ),
        Components(
            "SLIP2008 webservice with mounts",
            """app.AddWebService("web", "a/b:1").WithVolumeMounts(m => m.WithEmptyDir("a", "/x").WithPvc("b", "/y", "c").WithEmptyDir("d", "/y"));""",
            (
                "web",
                "webservice",
                "image: a/b:1, volumeMounts: {emptyDir: [{name: a, mountPath: /x}, {name: d, mountPath: /y}], pvc: [{name: b, mountPath: /y, claimName: c}]}"
            )
        ),
        .. PodComponents.SelectMany(one =>
            new[]
            {
                Components(
                    $"SLIP2008 {one.Type}",
                    $"{one.Added}{one.Twice};",
                    ("p", one.Type, $"image: a/b:1, {one.Further}{one.TwiceYaml}")
                ),
                Components(
                    $"SLIP3019 {one.Type}",
                    $"""{one.Added}.WithEnv("A", "1").WithEnv("A", "2");""",
                    (
                        "p",
                        one.Type,
                        $"image: a/b:1, {one.Further}env: [{{name: A, value: '1'}}, {{name: A, value: '2'}}]"
                    )
                ),
            }
        ),
        Components(
            "SLIP3019 training",
            """app.AddModelTraining("t", "a/b:1").WithEnv("A", "1").WithEnv("A", "2");""",
            ("t", "model-training", "image: a/b:1, env: [{name: A, value: '1'}, {name: A, value: '2'}]")
        ),
        Components(
            "SLIP3019 webservice",
            """app.AddWebService("web", "a/b:1").WithEnv("A", "1").WithEnv("A", "2");""",
            ("web", "webservice", "image: a/b:1, env: [{name: A, value: '1'}, {name: A, value: '2'}]")
        ),
    ];
}
