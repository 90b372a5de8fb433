import { expect, test } from 'vitest';
import { manifestNamed } from '../../server/src/project/manifests';

/** Each dependency as `ecosystem:name@version`. */
const checkManifest = (file: string, text: string, expected: readonly string[]): void => {
  const found = manifestNamed(file)?.read(text) ?? [];
  expect(
    found.map(({ ecosystem, name, version }) => `${ecosystem}:${name}${version === undefined ? '' : `@${version}`}`),
  ).toEqual(expected);
};

test('package.json', () => {
  checkManifest('package.json', '{"dependencies": {"a": "^1.2.3"}, "devDependencies": {"@b/c": "*"}}', [
    'npm:a@^1.2.3',
    'npm:@b/c@*',
  ]);
});

test('a half-written package.json names nothing', () => {
  checkManifest('package.json', '{"dependencies": {"a": ', []);
});

test('pyproject.toml of both kinds', () => {
  checkManifest(
    'pyproject.toml',
    '[project]\nname = "x"\ndependencies = [\n  "emotiv[extra]>=2.0",\n  "flask",\n]\n[tool.poetry.dependencies]\ndjango = "^5.1"\n',
    ['pypi:emotiv@2.0', 'pypi:flask', 'pypi:django@5.1'],
  );
});

test('requirements.txt', () => {
  checkManifest('requirements-dev.txt', '# comment\nrequests==2.31.0\ncortex2 >= 1\n-r other.txt\n', [
    'pypi:requests@2.31.0',
    'pypi:cortex2@1',
  ]);
});

test('go.mod', () => {
  checkManifest(
    'go.mod',
    'module example.com/x\n\ngo 1.22\n\nrequire (\n\tgoogle.golang.org/grpc v1.60.0 // indirect\n)\nrequire github.com/a/b v0.1.0\n',
    ['go:google.golang.org/grpc@1.60.0', 'go:github.com/a/b@0.1.0'],
  );
});

test('Cargo.toml', () => {
  checkManifest(
    'Cargo.toml',
    '[package]\nname = "x"\n[dependencies]\nhttp = "1.0"\nemotiv = { version = "0.2", features = ["a"] }\n[profile.release]\nlto = true\n',
    ['cargo:http@1.0', 'cargo:emotiv@0.2'],
  );
});

test('pom.xml', () => {
  checkManifest(
    'pom.xml',
    '<dependency>\n <groupId>org.springframework</groupId>\n <artifactId>spring-web</artifactId>\n <version>6.1</version>\n</dependency>',
    ['maven:org.springframework:spring-web@6.1'],
  );
});

test('build.gradle.kts', () => {
  checkManifest('build.gradle.kts', 'dependencies {\n  implementation("live.videosdk:rtc-android-sdk:0.1.24")\n}', [
    'maven:live.videosdk:rtc-android-sdk@0.1.24',
  ]);
});

test('a C# project', () => {
  checkManifest('App.csproj', '<ItemGroup><PackageReference Include="Grpc.Core" Version="2.46.0" /></ItemGroup>', [
    'nuget:Grpc.Core@2.46.0',
  ]);
  checkManifest('App.csproj', '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>', ['nuget:Microsoft.AspNetCore.App']);
});

test('pubspec.yaml', () => {
  checkManifest('pubspec.yaml', 'name: x\ndependencies:\n  videosdk: ^1.2.0\n', ['pub:videosdk@1.2.0']);
});

test('Gemfile', () => {
  checkManifest('Gemfile', "gem 'rack', '~> 3.0'\ngem \"rails\"\n", ['gem:rack@3.0', 'gem:rails']);
});

test('composer.json', () => {
  checkManifest('composer.json', '{"require": {"symfony/http-foundation": "^7"}}', [
    'composer:symfony/http-foundation@^7',
  ]);
});

test('Podfile and Package.swift', () => {
  checkManifest('Podfile', "pod 'NEMeetingKit', '~> 3.2'\n", ['swift:NEMeetingKit@3.2']);
  checkManifest('Package.swift', '.package(url: "https://github.com/apple/swift-nio.git", from: "2.0.0")', [
    'swift:swift-nio@2.0.0',
  ]);
});
